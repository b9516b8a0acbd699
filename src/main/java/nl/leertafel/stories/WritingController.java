package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question a page; each page keeps its answer before it leads on. */
@Controller
@RequestMapping("/stories/{id}/write/{step}")
class WritingController {
    /** With these the author goes on, and looks first at what was found. With others one may leave at once. */
    private static final Set<String> ONWARD = Set.of("next", "check", "signal");

    private final WritingService writing;
    private final QuestionPages pages;

    WritingController(WritingService writing, QuestionPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping
    String ask(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Actor actor,
            Model model) {
        Question question = Question.at(step);
        QuestionPage page = writing.question(actor, id, question, null);
        if (!page.canBeWritten()) return "redirect:/stories/{id}";
        model.addAttribute("answerForm", writing.form(actor, id, question));
        return pages.show(page, check, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "next") String go,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(required = false) @Nullable String looked,
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
                QuestionPage page = writing.question(actor, id, question, form.text(question));
                boolean goes = !ONWARD.contains(go)
                        || QuestionPages.looked(question, form).equals(looked);
                if (goes || page.openSpots().isEmpty()) {
                    if (page.hides()) redirect.addFlashAttribute("notice", "stories.notice.masked");
                    return "redirect:" + next(go, actor, id, question, redirect);
                }
                return pages.spotted(actor, id, question, form, errors, check, model, response);
            }
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            again = form.over(writing.form(actor, id, question)); // sending it once more keeps what was typed here
            model.addAttribute(
                    "stored", writing.question(actor, id, question, null).stored());
        }
        return pages.again(actor, id, question, again, errors, check, model, response);
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

    static void consentNeedsDay(Question question, AnswerForm form, BindingResult errors) {
        boolean missing = question == Question.CONSENT && form.consent() != null && form.consentOn() == null;
        if (missing && !errors.hasFieldErrors("consentOn")) errors.rejectValue("consentOn", "NotNull");
    }

    private String next(String go, Actor actor, UUID id, Question question, RedirectAttributes redirect) {
        String story = "/stories/" + id;
        switch (go) {
            case "stop" -> {
                if (!redirect.getFlashAttributes().containsKey("notice"))
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
                Question other = other(go, question);
                return other == null ? story + "/check" : story + "/write/" + other.slug();
            }
        }
    }

    private static @Nullable Question other(String go, Question question) {
        if (go.startsWith("to-")) return Question.at(go.substring("to-".length()));
        return go.equals("previous") ? question.previous() : question.next();
    }
}
