package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Whether the words around a name make it an organisation, a law, a method or a medicine. */
@Component("namesOfOrganisations") // people has a bean of its own of that name
class Organisations {
    private static final Set<String> OF_SOMEBODY = Set.of("syndroom", "ziekte", "wet", "methode", "piramide", "test");
    private static final Set<String> BEHIND = Lists.of("""
        bv kliniek stichting methode test vragenlijst schaal universiteit ziekenhuis ziekenhuizen syndroom\
        """);
    private final Set<String> words = Lists.words("organisation-words.txt");

    boolean isBeside(Text text, int first, int last) {
        String before = text.wordBefore(first);
        if (words.contains(before)) return true;
        if (before.equals("van") && OF_SOMEBODY.contains(text.wordBefore(text.before(first)))) return true;
        return text.token(last + 1).isWord()
                && BEHIND.contains(text.token(last + 1).key());
    }
}
