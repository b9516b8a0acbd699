package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
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

/** One question a page; each page keeps its answer before it leads on. */
@Controller
@RequestMapping("/stories/{id}/write/{step}")
class WritingController {
    private final WritingService writing;

    WritingController(WritingService writing) {
        this.writing = writing;
    }

    @ModelAttribute
    void neverKeptByBrowsers(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Actor actor,
            Model model) {
        Question question = Question.at(step);
        QuestionPage page = writing.question(actor, id, question);
        if (!page.canBeWritten()) return "redirect:/stories/{id}";
        model.addAttribute("answerForm", writing.form(actor, id, question));
        return show(page, check, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "next") String go,
            @RequestParam(defaultValue = "false") boolean check,
            @Valid AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Question question = Question.at(step);
        consentNeedsDay(question, form, errors);
        AnswerForm again = form;
        try {
            if (!errors.hasErrors()) {
                keep(actor, id, question, form);
                return "redirect:" + next(go, actor, id, question, redirect);
            }
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            again = form.over(writing.form(actor, id, question)); // sending it once more keeps what was typed here
            model.addAttribute("stored", writing.question(actor, id, question).stored());
        }
        response.setStatus(errors.hasFieldErrors() ? 422 : 409);
        FormAgain.show(model, again, errors); // a field of the wrong type would leave the page without its form
        return show(writing.question(actor, id, question), check, model);
    }

    /** Two requests at the very same moment: the second looks again at what is stored by then. */
    private void keep(Actor actor, UUID id, Question question, AnswerForm form) {
        try {
            writing.answer(actor, id, question, form);
        } catch (Stale stale) {
            throw stale;
        } catch (OptimisticLockingFailureException atOnce) {
            writing.answer(actor, id, question, form);
        }
    }

    private static void consentNeedsDay(Question question, AnswerForm form, BindingResult errors) {
        boolean missing = question == Question.CONSENT && form.consent() != null && form.consentOn() == null;
        if (missing && !errors.hasFieldErrors("consentOn")) errors.rejectValue("consentOn", "NotNull");
    }

    private String next(String go, Actor actor, UUID id, Question question, RedirectAttributes redirect) {
        String story = "/stories/" + id;
        switch (go) {
            case "stop" -> {
                redirect.addFlashAttribute("notice", "stories.notice.saved");
                return "/stories";
            }
            case "check" -> {
                return story + "/check";
            }
            case "signal" -> {
                return writing.asSignal(actor, id) ? story + "/check" : story + "/write/" + Question.CONSENT.slug();
            }
            default -> {
                Question other = go.equals("previous") ? question.previous() : question.next();
                return other == null ? story + "/check" : story + "/write/" + other.slug();
            }
        }
    }

    private static String show(QuestionPage page, boolean check, Model model) {
        model.addAttribute("page", page)
                .addAttribute("fromCheck", check)
                .addAttribute("nav", "stories")
                .addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
        return "stories/write";
    }
}
