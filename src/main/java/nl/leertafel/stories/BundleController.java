package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The facilitator brings together what shows the same. */
@Controller
@RequestMapping("/stories/{id}")
class BundleController {
    private final BundleService bundles;

    BundleController(BundleService bundles) {
        this.bundles = bundles;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "stories");
    }

    @GetMapping("/bundle")
    String choose(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("bundleForm", new BundleForm(null, null));
        return show(bundles.page(actor, id), model);
    }

    @PostMapping("/bundle")
    String bundle(
            @PathVariable UUID id,
            @Valid BundleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(bundles.page(actor, id), model);
        }
        return press(() -> bundles.bundle(actor, id, form), id, "stories.notice.bundled", redirect);
    }

    /** Of a signal, from the page of its story. */
    @PostMapping("/unbundling")
    String unbundle(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        UUID[] story = {id};
        press(
                () -> story[0] = bundles.unbundle(actor, id, form.submission()),
                id,
                "stories.notice.unbundled",
                redirect);
        return "redirect:/stories/" + story[0];
    }

    private static String press(Runnable button, UUID id, String done, RedirectAttributes redirect) {
        try {
            button.run();
            redirect.addFlashAttribute("notice", done);
        } catch (OptimisticLockingFailureException overtaken) {
            redirect.addFlashAttribute("notice", "stories.notice.changedMeanwhile");
        }
        return "redirect:/stories/" + id;
    }

    private static String show(BundlePage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("purpose", page.purpose())
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.key("stories.title", "/stories"),
                                Crumb.name(page.title(), "/stories/" + page.id())));
        return "stories/bundle";
    }
}
