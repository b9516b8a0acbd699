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
    private static final Set<String> BETWEEN = Lists.of("""
        is was zich hem haar we van ze mij me ons mezelf zichzelf ook even hier maar iedereen\
        """);
    private static final Set<String> CALLED = Set.of("genoemd", "noemen", "noemden", "geheten");
    private final Set<String> introductions = Lists.words("introductions.txt");
    private final Clues clues;
    private final Tail tail;

    Introduced(Clues clues, Tail tail) {
        this.clues = clues;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        Token word = text.token(at);
        if (isCalledSo(text, at)) return at + (text.token(at + 1).isCapitalised() ? 2 : 1);
        if (!isIntroduced(text, at)) return at;
        if (word.length() < 2 || clues.isThing(word) && !clues.couldBeName(word)) return at;
        if (text.isBefore(at, 9, THINGS) && !clues.isFirst(word)) return at;
        if (word.isCapitalised()) return clues.isEveryday(word) && !clues.isFirst(word) ? at : tail.end(text, at + 1);
        boolean named = clues.isFirst(word) && !clues.isEveryday(word)
                || clues.isStrange(word)
                || clues.isFamilyWrittenSmall(word);
        return named ? tail.end(text, at + 1) : at;
    }

    /** “werd Muis genoemd”, “die wij Kleine Appie noemen”. */
    private boolean isCalledSo(Text text, int at) {
        if (text.opens(at) || !clues.couldBeName(text.token(at))) return false;
        int behind = text.token(at + 1).isCapitalised() ? at + 2 : at + 1;
        return CALLED.contains(text.token(behind).key()) && !text.isBefore(at, 9, THINGS);
    }

    /** “De aanpak heet Mobility”. */
    boolean isThing(Text text, int at) {
        return isIntroduced(text, at) && text.isBefore(at, 9, THINGS);
    }

    private boolean isIntroduced(Text text, int at) {
        int before = text.before(at);
        while (before >= 0
                && (text.token(before).is(":")
                        || BETWEEN.contains(text.token(before).key()))
                && at - before < 4) before = text.before(before);
        return before >= 0 && introductions.contains(text.token(before).key()) && at - before < 5;
    }
}
