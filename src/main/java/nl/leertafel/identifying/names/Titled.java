package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** A name behind a title or a role: “mevrouw De Vries”, “juf Anneke”, “fam. yilmaz”, “mijn zoon daan”. */
@Component
class Titled implements Shape {
    private final Set<String> titles = Lists.words("titles.txt");
    private final Set<String> roles = Lists.words("roles.txt");
    private final Clues clues;
    private final Kin kin;
    private final Tail tail;

    Titled(Clues clues, Kin kin, Tail tail) {
        this.clues = clues;
        this.kin = kin;
        this.tail = tail;
    }

    @Override
    public int end(Text text, int at) {
        int before = text.before(at);
        if (before < 0 || text.token(at).length() < 2 && !text.token(at).isCapitalised()) return at;
        String word = text.token(before).key();
        boolean titled = titles.contains(word);
        boolean inRole = roles.contains(word) || isOfRole(text, before) || kin.isBefore(text, at);
        if (!titled && !inRole
                || !text.together(before, at) && text.token(at - 1).is(".") && !titled) return at;
        if (text.opens(at) && !text.token(at - 1).is("'") && !text.token(at - 1).is("\"")) return at;
        return titled ? titled(text, at) : inRole(text, at);
    }

    /** “ouders van Sem”, “moeder van daan”. */
    private boolean isOfRole(Text text, int before) {
        if (!Set.of("van", "of").contains(text.token(before).key())) return false;
        String role = text.wordBefore(before);
        return roles.contains(role)
                || titles.contains(role)
                || Set.of(
                                "ouders",
                                "moeders",
                                "school",
                                "tweelingzus",
                                "juf",
                                "naam",
                                "parents",
                                "gezin",
                                "kamer",
                                "ouderpaar")
                        .contains(role);
    }

    private int titled(Text text, int at) {
        int behind = Initials.behind(text, at);
        int head = Tail.prefixEnd(text, behind);
        Token word = text.token(head);
        if (!word.isWord()
                || clues.isThing(word) && !isNamedAfterAll(text, at, head) && !Tail.isOldPrefix(text, behind, head)
                || clues.isBuilt(word) && head > at
                || !text.together(at, head)) return at;
        if (Tail.isBarePreposition(text, behind, head)) return at;
        if (word.isCapitalised() && word.length() > 1)
            return isPerson(text, behind, head) ? tail.end(text, head + 1) : at;
        boolean small = head == at
                ? clues.isFirst(word) && !clues.isListedWord(word)
                        || clues.isFamilyWrittenSmall(word)
                        || clues.isFrequentFamily(word) && !clues.needsPrefix(word)
                        || clues.isStrange(word) && !text.wordBefore(at).equals("family")
                : tail.headBehindPrefix(text, behind) > behind;
        return small ? tail.end(text, head + 1) : at;
    }

    /** “mevrouw Dag”, “dhr de groot”: hardly ever a name, but behind a title it is. */
    private boolean isNamedAfterAll(Text text, int at, int head) {
        Token word = text.token(head);
        return clues.isListedFamily(word) || clues.isFrequentFamily(word) || head == at && clues.couldBeName(word);
    }

    /** “mevrouw van de Gemeente” is nobody’s name; “mevrouw Bloem” is. */
    private boolean isPerson(Text text, int behind, int head) {
        Token word = text.token(head);
        if (word.isShouted() && word.length() < 4
                || clues.isPlace(word)
                        && head > behind
                        && text.token(behind).isCapitalised() == false
                        && !Tail.isOldPrefix(text, behind, head)
                        && !clues.isNamedFromThing(word)
                        && !clues.isFamily(word)) return false;
        return head == behind
                || Tail.isOldPrefix(text, behind, head)
                || text.token(behind).isCapitalised()
                || clues.isFamily(word)
                || clues.isNamedFromThing(word)
                || clues.isStrange(word)
                || !clues.isListedWord(word);
    }

    private int inRole(Text text, int at) {
        Token word = text.token(at);
        boolean ofKin = kin.isBefore(text, at);
        if (clues.isThing(word) && !(ofKin && clues.couldBeName(word))) return at;
        if (!word.isCapitalised()) {
            boolean small = clues.isFirst(word) && !clues.isEveryday(word) || ofKin && isStrangeActor(text, at);
            return small ? tail.end(text, at + 1) : at;
        }
        boolean named = clues.isFirst(word)
                || clues.isFamily(word)
                || clues.isStrange(word) && !clues.isPlace(word)
                || ofKin && clues.couldBeName(word);
        return named ? tail.end(text, at + 1) : at;
    }

    /** “moeder van jayvano”, “mijn zoon jayvano wil”: in no list and nothing else. */
    private boolean isStrangeActor(Text text, int at) {
        Token word = text.token(at);
        Token next = text.token(at + 1);
        boolean acts = clues.isActing(next) || clues.isBeing(next) || next.is(".") || next.is(",");
        return word.length() > 3
                && !titles.contains(word.key())
                && clues.isStrange(word)
                && (acts || text.wordBefore(at).equals("van"));
    }
}
