package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons with which chair and facilitator take a released story further. */
@Controller
@RequestMapping("/stories/{id}")
class StagingController {
    private final StagingService staging;
    private final StoryPages pages;

    StagingController(StagingService staging, StoryPages pages) {
        this.staging = staging;
        this.pages = pages;
    }

    @PostMapping("/agenda")
    String putOnAgenda(
            @PathVariable UUID id,
            @Valid SessionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return again(actor, id, model, response);
        return press(() -> staging.putOnAgenda(actor, id, form), "stories.notice.onAgenda", form.address(id), redirect);
    }

    @PostMapping("/telling")
    String tell(
            @PathVariable UUID id,
            @Valid SessionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return again(actor, id, model, response);
        return press(() -> staging.tell(actor, id, form), "stories.notice.told", form.address(id), redirect);
    }

    @PostMapping("/follow-up")
    String followUp(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        return press(
                () -> staging.followUp(actor, id, form.submission()),
                "stories.notice.followedUp",
                "/stories/" + id,
                redirect);
    }

    /** The page once more, with what to do first. */
    private String again(Actor actor, UUID id, Model model, HttpServletResponse response) {
        staging.mayPrepare(actor, id);
        response.setStatus(422);
        model.addAttribute("refused", "stories.rule.sessionNeeded").addAttribute("nav", "stories");
        return pages.show(actor, id, model);
    }

    private static String press(Runnable button, String done, String address, RedirectAttributes redirect) {
        try {
            button.run();
            redirect.addFlashAttribute("notice", done);
        } catch (OptimisticLockingFailureException overtaken) {
            redirect.addFlashAttribute("notice", "stories.notice.changedMeanwhile");
        }
        return "redirect:" + address;
    }
}
