package nl.leertafel.identifying.places;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;

/** Where the name of a street begins and ends when it has several words. */
final class StreetName {
    private static final Set<String> JOINTS = Lists.of("""
        van de den der het ' t ten ter aan in op - . e en o la el\
        """);
    private static final Set<String> SMALL = Set.of("in", "op", "aan", "bij", "naar", "en", "van");
    private static final Set<String> ROADS =
            Set.of("street", "road", "lane", "avenue", "drive", "close", "square", "court");
    private static final int LONGEST = 6;

    private StreetName() {}

    /** The first word of “Burgemeester de Vlugtlaan”, given its last one. */
    static int start(Text text, int last) {
        int start = last;
        for (int at = last - 1; at >= 0 && last - at <= LONGEST && text.together(at, last); at--) {
            Token token = text.token(at);
            boolean named = token.isCapitalised() && !SMALL.contains(token.key());
            boolean counted = token.isNumber() && text.token(at + 1).is("e");
            if ((named || counted)
                    && (!text.opens(at) || JOINTS.contains(text.token(at + 1).key()) || isTitle(token))) start = at;
            else if (!named && !counted && !JOINTS.contains(token.key())) break;
            if (token.is(",") || SMALL.contains(token.key()) && !token.is("van")) break;
        }
        return start;
    }

    private static boolean isTitle(Token token) {
        return token.key().startsWith("burg")
                || token.is("prins")
                || token.is("sint")
                || token.is("laan")
                || token.is("dr");
    }

    /** “Laan van Meerdervoort”, “Plein 1944”, “Weg naar de Kerk”: the word for the street comes first. */
    static boolean isOfSeveralWords(Text text, int last) {
        if (StreetWords.isWhole(text.token(last))) return text.token(last - 1).isCapitalised() || !text.opens(last);
        for (int at = last - 1; at >= 0 && last - at <= LONGEST && text.together(at, last); at--) {
            Token token = text.token(at);
            if (StreetWords.isWhole(token)) return true;
            if (!token.isCapitalised() && !JOINTS.contains(token.key())) return false;
        }
        return false;
    }

    /** The last word of “12 Church Street”; the number itself when there is none. */
    static int englishEnd(Text text, int number) {
        for (int at = number + 1; at <= number + 4 && text.token(at).isCapitalised(); at++)
            if (at > number + 1 && ROADS.contains(text.token(at).key())) return at;
        return number;
    }
}
