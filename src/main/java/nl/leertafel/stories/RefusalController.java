package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
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

/** The two verdicts that ask for care: a refusal, confirmed on a page of its own, and taking a release back. */
@Controller
@RequestMapping("/reviews/{id}")
class RefusalController {
    private final ReviewService reviews;
    private final ReviewPages pages;

    RefusalController(ReviewService reviews, ReviewPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "reviews");
    }

    @GetMapping("/refusal")
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        RefusalPage page = pages.refusal(actor, id);
        model.addAttribute("refusalForm", new RefusalForm(null, page.version(), null, ""));
        return show(page, model);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id,
            @Valid RefusalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            RefusalPage page = pages.refusal(actor, id);
            response.setStatus(422);
            return show(page, model);
        }
        try {
            reviews.refuse(actor, id, form);
        } catch (OptimisticLockingFailureException overtaken) {
            errors.reject("stories.rule.reviewedMeanwhile");
            RefusalPage page = pages.refusal(actor, id);
            response.setStatus(409);
            FormAgain.show(model, new RefusalForm(null, page.version(), form.reason(), form.remark()), errors);
            return show(page, model);
        }
        redirect.addFlashAttribute("notice", "reviews.notice.refused");
        return "redirect:/reviews";
    }

    @PostMapping("/recall")
    String recall(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        reviews.recall(actor, id, form.submission());
        redirect.addFlashAttribute("notice", "reviews.notice.recalled");
        return "redirect:/reviews/{id}";
    }

    private static String show(RefusalPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("reasons", Option.all(RefusalReason.class, "reviews.refusal"))
                .addAttribute("purpose", page.purpose())
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.key("reviews.title", "/reviews"),
                                Crumb.key("reviews.show.title", "/reviews/" + page.id())));
        return "reviews/refusal";
    }
}
