package nl.leertafel.stories;

import java.util.List;

/** A story as it is read: what was told in own words, and what was chosen from a list. */
record Told(List<Answer> words, List<Answer> choices) {
    static Told of(Answers answers) {
        List<Answer> given = answers.all().stream()
                .filter(answer -> answer.given() && answer.question() != Question.TITLE)
                .toList();
        return new Told(
                given.stream().filter(answer -> !answer.text().isEmpty()).toList(),
                given.stream().filter(answer -> answer.text().isEmpty()).toList());
    }
}
