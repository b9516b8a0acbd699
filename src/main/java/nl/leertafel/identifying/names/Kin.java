package nl.leertafel.identifying.names;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Words of a family: what stands with a capital behind one is a name, also when it is a word. */
@Component
class Kin {
    private final Set<String> words = Lists.words("kin.txt");

    /** “zus Pop”, “moeder van Muis”, “de jongste, Zonne, sliep”. */
    boolean isBefore(Text text, int at) {
        int before = text.before(at);
        String word = text.token(before).key();
        if (words.contains(word)) return true;
        if (word.equals("van")) return words.contains(text.wordBefore(before));
        String behind = text.token(at + 1).key();
        return word.equals(",")
                && words.contains(text.wordBefore(before))
                && Set.of(",", "(", ".").contains(behind);
    }
}
