package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import nl.leertafel.identifying.words.PersonNames;
import org.springframework.stereotype.Component;

/** Whether the words around a name make it an organisation, a law, a method or a medicine. */
@Component("namesOfOrganisations") // people has a bean of its own of that name
class Organisations {
    private static final Set<String> CALLED_AFTER = Set.of("syndroom", "wet", "piramide");
    private static final Set<String> OF_SOMEBODY = Set.of("ziekte", "methode", "test");
    private static final Set<String> BEHIND = Lists.of("""
        bv kliniek stichting methode test vragenlijst schaal universiteit ziekenhuis ziekenhuizen syndroom\
        """);
    private static final Set<String> BUILT = Lists.of("""
        foundation court college lyceum school instituut institute academie academy fonds fund huis centrum center
        groep park plein stadion arena museum prijs award methode model schaal lijst programma training\
        """);
    private static final Set<String> PREPOSITIONS = Set.of("in", "bij", "van", "naar", "uit", "op", "via", "door");
    private final Set<String> words = Lists.words("organisation-words.txt");
    private final PersonNames names;

    Organisations(PersonNames names) {
        this.names = names;
    }

    boolean isBeside(Text text, int first, int last) {
        String before = text.wordBefore(first);
        if (words.contains(before)
                || isIn(text, first) && !text.token(last).key().endsWith("je")) return true;
        if (isCalledAfter(text, first, before)) return true;
        Token behind = text.token(last + 1);
        return behind.isWord()
                && !(behind.is("test") && isSurelySomebody(text.token(first)))
                && (BEHIND.contains(behind.key()) || behind.isCapitalised() && BUILT.contains(behind.key()));
    }

    /** “het syndroom van Down”; but “de ziekte van Sanne” is what Sanne has. */
    private boolean isCalledAfter(Text text, int first, String before) {
        if (!before.equals("van")) return false;
        String thing = text.wordBefore(text.before(first));
        return CALLED_AFTER.contains(thing) || OF_SOMEBODY.contains(thing) && !isSurelySomebody(text.token(first));
    }

    private boolean isSurelySomebody(Token token) {
        return names.isFirst(token.key()) && !names.isAlsoWord(token.key());
    }

    /** “in het Sophia”, “Het Wilhelmina”: nobody has that article, but for “het Daantje”. */
    private static boolean isIn(Text text, int first) {
        Token article = text.token(first - 1);
        if (!article.is("het") || text.token(first).glued()) return false;
        return article.isCapitalised() || PREPOSITIONS.contains(text.wordBefore(first - 1));
    }
}
