package nl.leertafel.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.IdentifyingData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks in a story what the search for identifying data finds now, for whoever reviews it. */
@Component
class Markings {
    private final IdentifyingData identifying;

    Markings(IdentifyingData identifying) {
        this.identifying = identifying;
    }

    MarkedStory of(CaseStory story) {
        List<Mark> marks = new ArrayList<>();
        List<MarkedText> texts = Arrays.stream(Question.values())
                .filter(Question::isWords)
                .map(question -> marked(story.answers().to(question), story.confirmed(), marks))
                .filter(MarkedText::given)
                .toList();
        MarkedText title = texts.stream()
                .filter(text -> text.question() == Question.TITLE)
                .findFirst()
                .orElseGet(() -> MarkedText.of(Question.TITLE, "", List.of()));
        List<MarkedText> words =
                texts.stream().filter(text -> text.question() != Question.TITLE).toList();
        return new MarkedStory(title, words, List.copyOf(marks));
    }

    private MarkedText marked(Answer answer, List<Confirmed> confirmed, List<Mark> marks) {
        List<Mark> here = new ArrayList<>();
        for (Finding finding : identifying.in(answer.text())) {
            String why = why(finding, answer.text(), confirmed);
            here.add(new Mark(marks.size() + here.size() + 1, answer.question(), finding, why));
        }
        marks.addAll(here);
        return MarkedText.of(answer.question(), answer.text(), here);
    }

    private static @Nullable String why(Finding finding, String text, List<Confirmed> confirmed) {
        return confirmed.stream()
                .filter(each -> each.covers(finding.kind(), finding.in(text)))
                .map(each -> "stories.confirmReason." + each.reason())
                .findFirst()
                .orElse(null);
    }
}
