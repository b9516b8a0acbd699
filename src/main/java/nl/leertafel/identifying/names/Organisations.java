package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Whether the words around a name make it an organisation, a law, a method or a medicine. */
@Component("namesOfOrganisations") // people has a bean of its own of that name
class Organisations {
    private static final Set<String> OF_SOMEBODY = Set.of("syndroom", "ziekte", "wet", "methode", "piramide", "test");
    private static final Set<String> BEHIND = Lists.of("""
        bv kliniek stichting methode test vragenlijst schaal universiteit ziekenhuis ziekenhuizen syndroom\
        """);
    private static final Set<String> BUILT = Lists.of("""
        foundation court college lyceum school instituut institute academie academy fonds fund huis centrum center
        groep park plein stadion arena museum prijs award methode model schaal lijst programma training\
        """);
    private static final Set<String> PREPOSITIONS = Set.of("in", "bij", "van", "naar", "uit", "op", "via", "door");
    private final Set<String> words = Lists.words("organisation-words.txt");

    boolean isBeside(Text text, int first, int last) {
        String before = text.wordBefore(first);
        if (words.contains(before)
                || isIn(text, first) && !text.token(last).key().endsWith("je")) return true;
        if (before.equals("van") && OF_SOMEBODY.contains(text.wordBefore(text.before(first)))) return true;
        Token behind = text.token(last + 1);
        return behind.isWord()
                && (BEHIND.contains(behind.key()) || behind.isCapitalised() && BUILT.contains(behind.key()));
    }

    /** “in het Sophia”, “Het Wilhelmina”: nobody has that article, but for “het Daantje”. */
    private static boolean isIn(Text text, int first) {
        Token article = text.token(first - 1);
        if (!article.is("het") || text.token(first).glued()) return false;
        return article.isCapitalised() || PREPOSITIONS.contains(text.wordBefore(first - 1));
    }
}
