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
    private static final Set<String> OWNERS = Set.of("haar", "zijn", "z'n", "d'r", "hun");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "geen", "a", "the");
    private static final Set<String> CALLED =
            Set.of("noemt", "noemde", "genoemd", "noemen", "heet", "heette", "heten", "called");
    private final Set<String> weak = Lists.words("weak-names.txt");
    private final Set<String> seldom = Lists.words("seldom-names.txt");
    private final Set<String> anything = Lists.words("acting-of-anything.txt");
    private final Set<String> personal = Lists.words("personal.txt");
    private final Set<String> roles = Lists.words("roles.txt");
    private final Clues clues;

    Actors(Clues clues) {
        this.clues = clues;
    }

    /** Somebody acts: “Roos belt”, “Roos (8)”, “Roos, 8 jaar”, “Roos haar moeder”; in “Hoop had ze niet” nobody does. */
    boolean isActor(Text text, int last) {
        Token next = text.token(last + 1);
        if (isAlone(text, last, next) || isAmongNames(text, last)) return true;
        if ((next.is("(") || next.is(",")) && text.token(last + 2).isNumber()) return true;
        if (next.is(",") && text.token(last + 2).is("zoals") && text.isBehind(last + 2, 6, CALLED)) return true;
        if (isOwner(text, last)) return true;
        if (SUBJECTS.contains(text.token(last + 2).key())) return false;
        if (clues.isBeing(next)) return isSomebody(text, last);
        if (!clues.isActing(next)) return false;
        boolean owner = OWNERS.contains(text.token(last + 2).key());
        return owner || !seldom.contains(text.token(last).key()) || !anything.contains(next.key());
    }

    /** “Roos haar moeder”, “kim z'n begeleider”, “Joy en haar zusje”. */
    boolean isOwner(Text text, int last) {
        int owner = text.token(last + 1).is("en") ? last + 2 : last + 1;
        Token owned = text.token(owner + 1);
        return OWNERS.contains(text.token(owner).key()) && (roles.contains(owned.key()) || owned.is("ouders"));
    }

    boolean isRole(Token token) {
        return roles.contains(token.key());
    }

    /** “Mei is negen”, “Bloem is bang”, “Roos was de oudste”, but “Roos is de kleur van de muren”. */
    private boolean isSomebody(Text text, int last) {
        Token state = text.token(last + 2);
        if (state.isNumber() || text.isBehind(last + 1, 3, personal)) return true;
        boolean word = clues.isAlsoWord(text.token(last));
        if (word && Set.of("wat", "dat").contains(state.key())) return false;
        if (word && (ARTICLES.contains(state.key()) || OWNERS.contains(state.key())))
            return text.isBehind(last + 2, 2, roles);
        return !weak.contains(text.token(last).key());
    }

    /** Called out, or all that stands behind a colon: “Milan, kom je?”, “Kind: Roos”. */
    private static boolean isAlone(Text text, int at, Token next) {
        if (next.is(",") && text.token(at - 1).is("\"")) return true;
        return text.token(at - 1).is(":") && (next.kind() == Token.Kind.LINE || next.is(".") || next.is(","));
    }

    /** “Sam en Daan”. */
    private boolean isAmongNames(Text text, int at) {
        Token joint = text.token(at + 1);
        Token other = text.token(at + 2);
        if (!other.isCapitalised() || !clues.isFirst(other)) return false;
        return joint.is("en") || joint.is("and") || joint.is("&") || joint.is(",") && !clues.isAlsoWord(other);
    }
}
