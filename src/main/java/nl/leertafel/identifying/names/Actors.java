package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Whether what follows a word makes it somebody: a word that is also a name is one when it acts. */
@Component
class Actors {
    private static final Set<String> SUBJECTS =
            Set.of("hij", "zij", "ze", "ik", "je", "jij", "we", "wij", "men", "u", "het", "er", "jullie");
    private static final Set<String> KIN = Lists.of("""
        moeder vader ouders zus broer zusje broertje mama papa oma opa school haar zijn\
        """);
    private final Set<String> weak = Lists.words("weak-names.txt");
    private final Clues clues;

    Actors(Clues clues) {
        this.clues = clues;
    }

    /** Somebody acts: “Roos belt”, “Roos (8)”, “Roos, 8 jaar”, “Roos haar moeder”; in “Hoop had ze niet” nobody does. */
    boolean isActor(Text text, int last) {
        Token next = text.token(last + 1);
        if (isAlone(text, last, next) || isAmongNames(text, last)) return true;
        if ((next.is("(") || next.is(",")) && text.token(last + 2).isNumber()) return true;
        if (Set.of("haar", "zijn", "z'n", "en").contains(next.key())) return isFollowedByKin(text, last + 2);
        if (SUBJECTS.contains(text.token(last + 2).key())) return false;
        if (clues.isActing(next)) return true;
        return clues.isBeing(next) && !weak.contains(text.token(last).key());
    }

    /** Called out, or all that stands behind a colon: “Milan, kom je?”, “Kind: Roos”. */
    private static boolean isAlone(Text text, int at, Token next) {
        if (next.is(",") && text.token(at - 1).is("\"")) return true;
        return text.token(at - 1).is(":") && (next.kind() == Token.Kind.LINE || next.is(".") || next.is(","));
    }

    /** “Sam en Daan”. */
    private boolean isAmongNames(Text text, int at) {
        Token other = text.token(at + 2);
        boolean joined = text.token(at + 1).is("en")
                || text.token(at + 1).is(",")
                || text.token(at + 1).is("and");
        return joined && other.isCapitalised() && clues.isFirst(other) && !clues.isAlsoWord(other);
    }

    private static boolean isFollowedByKin(Text text, int at) {
        return KIN.contains(text.token(at).key());
    }
}
