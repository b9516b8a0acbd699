package nl.leertafel.stories;

import java.util.List;

/** A story with what may identify somebody marked: its title, its answers in own words, and all marks in reading order. */
record MarkedStory(MarkedText title, List<MarkedText> words, List<Mark> marks) {
    /** The answer to this question; without paragraphs when there is none. */
    MarkedText to(Question question) {
        if (question == Question.TITLE) return title;
        return words.stream()
                .filter(text -> text.question() == question)
                .findFirst()
                .orElseGet(() -> MarkedText.of(question, "", List.of()));
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "marked story";
    }
}
