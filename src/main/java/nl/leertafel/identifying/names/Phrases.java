package nl.leertafel.identifying.names;

import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Names with several parts that are nobody’s in a story, such as that of a shop. */
@Component
class Phrases {
    private static final Set<String> LANGUAGES = Lists.of("""
        spreken spreekt sprak taal talen nederlands engels duits arabisch vak vakken les lessen berbers
        wiskunde\
        """);
    private final Set<String> phrases = Set.copyOf(Lists.rows("phrases.txt"));
    private final Set<String> first =
            phrases.stream().map(phrase -> phrase.split(" ")[0]).collect(Collectors.toSet());

    int end(Text text, int at) {
        if (text.token(at).is("frans") && text.isNear(at, 8, LANGUAGES)) return at + 1;
        if (!first.contains(text.token(at).key())) return at;
        StringBuilder phrase = new StringBuilder(text.token(at).key());
        for (int next = at + 1; next < at + 7 && text.token(next).isWord(); next++) {
            phrase.append(' ').append(text.token(next).key());
            if (phrases.contains(phrase.toString())) return next + 1;
        }
        return at;
    }
}
