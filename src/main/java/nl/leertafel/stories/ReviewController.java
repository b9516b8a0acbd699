package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The privacy reviewer's queue, and the story that is reviewed. */
@Controller
@RequestMapping("/reviews")
class ReviewController {
    private final ReviewService reviews;
    private final ReviewPages pages;
    private final ReviewQueue queue;

    ReviewController(ReviewService reviews, ReviewPages pages, ReviewQueue queue) {
        this.reviews = reviews;
        this.pages = pages;
        this.queue = queue;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "reviews");
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID table,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        model.addAttribute("queue", queue.page(actor, table, after));
        return "reviews/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        if (!pages.waits(actor, id)) return "redirect:/stories/{id}";
        ReviewPage page = pages.page(actor, id);
        model.addAttribute("reviewForm", new ReviewForm(null, page.version(), ""));
        return show(page, model);
    }

    @PostMapping("/{id}/release")
    String release(
            @PathVariable UUID id,
            @Valid ReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return judge(Verdict.RELEASE, id, form, errors, actor, model, response, redirect);
    }

    @PostMapping("/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @Valid ReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.remark().isEmpty()) errors.rejectValue("remark", "NotBlank");
        return judge(Verdict.RETURN, id, form, errors, actor, model, response, redirect);
    }

    private enum Verdict {
        RELEASE("stories.notice.released"),
        RETURN("stories.notice.returned");

        private final String notice;

        Verdict(String notice) {
            this.notice = notice;
        }
    }

    private String judge(
            Verdict verdict,
            UUID id,
            ReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            ReviewPage page = pages.page(actor, id); // first, for it may not be theirs to see
            response.setStatus(422);
            return show(page, model);
        }
        try {
            if (verdict == Verdict.RELEASE) reviews.release(actor, id, form);
            else reviews.giveBack(actor, id, form);
            redirect.addFlashAttribute("notice", verdict.notice);
            if (verdict == Verdict.RELEASE) redirect.addFlashAttribute("released", id);
            return "redirect:/reviews";
        } catch (RuleBroken broken) {
            if (broken.messageKey().equals("stories.rule.ownReview")) throw broken; // there is no page to show again
            errors.reject(broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException overtaken) {
            errors.reject("stories.rule.reviewedMeanwhile");
        }
        response.setStatus(409);
        ReviewPage page = pages.page(actor, id);
        FormAgain.show(model, new ReviewForm(null, page.version(), form.remark()), errors);
        return show(page, model);
    }

    private static String show(ReviewPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("purpose", page.purpose())
                .addAttribute("crumbs", List.of(Crumb.key("reviews.title", "/reviews")));
        return "reviews/show";
    }
}
