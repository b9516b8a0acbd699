package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** A name behind a word that announces one: “heet lisa”, “genaamd Oleksandr”, “naam: Daan”. */
@Component
class Introduced implements Shape {
    private static final Set<String> THINGS = Lists.of("""
        training methode project regeling formulier wet programma app systeem organisatie stichting aanpak
        cursus instelling overleg team plan proef traject pilot groep product werkwijze dat zoiets dit potje
        budget afdeling school het proeftuin wijkteam folder website tafel\
        """);
    private final Set<String> introductions = Lists.words("introductions.txt");
    private final Clues clues;
    private final Tail tail;

    Introduced(Clues clues, Tail tail) {
        this.clues = clues;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        if (!isIntroduced(text, at)) return at;
        Token word = text.token(at);
        if (word.length() < 2 || clues.isThing(word) || text.isBefore(at, 9, THINGS) && !clues.isFirst(word)) return at;
        if (word.isCapitalised())
            return clues.isListedWord(word) && !clues.isFirst(word) && !clues.isFamily(word)
                    ? at
                    : tail.end(text, at + 1);
        boolean named = clues.isFirst(word) || clues.isStrange(word) || clues.isFamilyWrittenSmall(word);
        return named ? tail.end(text, at + 1) : at;
    }

    /** “De aanpak heet Mobility”. */
    boolean isThing(Text text, int at) {
        return isIntroduced(text, at) && text.isBefore(at, 9, THINGS);
    }

    private boolean isIntroduced(Text text, int at) {
        int before = text.before(at);
        while (before >= 0
                && (text.token(before).is(":")
                        || Set.of("is", "was", "zich", "hem", "haar", "we", "van", "ze")
                                .contains(text.token(before).key()))
                && at - before < 4) before = text.before(before);
        return before >= 0 && introductions.contains(text.token(before).key()) && at - before < 5;
    }
}
