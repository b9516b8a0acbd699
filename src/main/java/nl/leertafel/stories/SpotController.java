package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons beside what was found in an answer: other words instead, or a reason why it may stand. */
@Controller
@RequestMapping("/stories/{id}/write/{step}")
class SpotController {
    private final WritingService writing;
    private final SpotDesk desk;
    private final QuestionPages pages;

    SpotController(WritingService writing, SpotDesk desk, QuestionPages pages) {
        this.writing = writing;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping(params = "spot")
    String press(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam String spot,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Map<String, String> fields,
            @Valid AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Question question = Question.at(step);
        AnswerForm again = form;
        try {
            if (!errors.hasErrors()) {
                again = desk.press(actor, id, form, SpotButton.of(spot), fields);
                QuestionPage page = writing.question(actor, id, question, again.text(question));
                if (all) return "redirect:/stories/{id}/spots";
                if (!page.hides()) return "redirect:/stories/{id}/write/{step}" + (check ? "?check=true" : "");
                return pages.spotted(actor, id, question, again, errors, check, model, response);
            }
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            again = form.over(writing.form(actor, id, question));
            model.addAttribute(
                    "stored", writing.question(actor, id, question, null).stored());
        }
        return pages.again(actor, id, question, again, errors, check, model, response);
    }
}
