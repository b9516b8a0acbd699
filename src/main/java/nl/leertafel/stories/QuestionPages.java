package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows the page of a question, as it opens and after it was sent. */
@Component
class QuestionPages {
    private final WritingService writing;

    QuestionPages(WritingService writing) {
        this.writing = writing;
    }

    String show(QuestionPage page, boolean check, Model model) {
        model.addAttribute("page", page)
                .addAttribute("fromCheck", check)
                .addAttribute("nav", "stories")
                .addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
        return "stories/write";
    }

    /** With everything that was typed. */
    String again(
            Actor actor,
            UUID id,
            Question question,
            AnswerForm typed,
            BindingResult errors,
            boolean check,
            Model model,
            HttpServletResponse response) {
        response.setStatus(errors.hasFieldErrors() ? 422 : 409);
        FormAgain.show(model, typed, errors); // a field of the wrong type would leave the page without its form
        return show(writing.question(actor, id, question, typed.text(question)), check, model);
    }

    /** What was sent is kept, but for what certainly identifies somebody; the author looks at it before going on. */
    String spotted(
            Actor actor,
            UUID id,
            Question question,
            AnswerForm typed,
            BindingResult errors,
            boolean check,
            Model model,
            HttpServletResponse response) {
        AnswerForm again = typed.over(writing.form(actor, id, question));
        reject(writing.question(actor, id, question, typed.text(question)).openSpots(), question.field(), errors);
        model.addAttribute("looked", looked(question, typed));
        return again(actor, id, question, again, errors, check, model, response);
    }

    /** Of the words with which a page was refused: who sends them once more has looked, and goes on. */
    static String looked(Question question, AnswerForm typed) {
        return Answer.words(question, typed.text(question)).fingerprint();
    }

    static void reject(List<Spot> spots, String field, BindingResult errors) {
        for (boolean certain : List.of(true, false)) {
            spots.stream()
                    .filter(spot -> spot.certain() == certain)
                    .map(Spot::kind)
                    .distinct()
                    .forEach(kind -> errors.rejectValue(
                            field,
                            certain ? "stories.spot.refused" : "stories.spot.look",
                            new Object[] {named(kind)},
                            null));
        }
    }

    private static DefaultMessageSourceResolvable named(FindingKind kind) {
        return new DefaultMessageSourceResolvable(kind.key());
    }
}
