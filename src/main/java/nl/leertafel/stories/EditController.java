package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
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

/** A reviewer writes other words for one answer. */
@Controller
@RequestMapping("/reviews/{id}/edits/{step}")
class EditController {
    private final EditService edits;
    private final Validator validator;
    private final NothingCertain certain;

    EditController(EditService edits, Validator validator, NothingCertain certain) {
        this.edits = edits;
        this.validator = validator;
        this.certain = certain;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "reviews");
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable String step, Actor actor, Model model) {
        Question question = Question.at(step);
        EditPage page = edits.page(actor, id, question);
        model.addAttribute("editForm", edits.form(actor, id, question));
        return show(page, model);
    }

    @PostMapping
    String propose(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid EditForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Question question = Question.at(step);
        fits(question, form, errors);
        EditForm again = form;
        try {
            if (!errors.hasErrors()) {
                edits.propose(actor, id, question, form);
                redirect.addFlashAttribute("notice", "reviews.notice.proposed");
                return back(question);
            }
        } catch (RuleBroken broken) {
            errors.rejectValue("proposed", broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            EditForm now = edits.form(actor, id, question);
            again = form.over(now);
            model.addAttribute(
                    "stored", Map.of("reviews.edit.proposed", now.proposed(), "reviews.edit.why", now.why()));
        }
        response.setStatus(errors.hasFieldErrors() ? 422 : 409);
        FormAgain.show(model, again, errors);
        return show(edits.page(actor, id, question), model);
    }

    /** As long as an answer may be, and without what is certainly somebody's; its author is asked about the rest. */
    private void fits(Question question, EditForm form, BindingResult errors) {
        AnswerForm answer = AnswerForm.saying(question, form.proposed());
        if (!validator.validateProperty(answer, question.field()).isEmpty()) {
            errors.rejectValue("proposed", "Size.answerForm." + question.field());
        }
        certain.in(form.proposed(), "proposed", errors);
    }

    @PostMapping("/removal")
    String drop(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid ButtonForm form,
            Actor actor,
            RedirectAttributes redirect) {
        Question question = Question.at(step);
        edits.drop(actor, id, question, form.submission());
        redirect.addFlashAttribute("notice", "reviews.notice.dropped");
        return back(question);
    }

    private static String back(Question question) {
        return "redirect:/reviews/{id}#" + (question == Question.TITLE ? "inhoud" : "over-" + question.slug());
    }

    private static String show(EditPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("purpose", page.purpose())
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.key("reviews.title", "/reviews"),
                                Crumb.key("reviews.show.title", "/reviews/" + page.id())));
        return "reviews/edit";
    }
}
