package nl.leertafel.identifying.places;

import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.text.Token;
import nl.leertafel.identifying.words.Lists;

/** What makes a word the name of a street. */
final class StreetWords {
    private static final List<String> SURE = Lists.ordered("""
        straat straatje laan laantje plein pleintje gracht singel kade steeg dreef plantsoen street
        boulevard weg weggetje straatweg straete wei loane strjitte\
        """);
    private static final List<String> LIKELY = Lists.ordered("""
        dijk hof hofje pad park markt wal ring erf akker veld kamp weide hoek brink allee passage horst burg
        haven meent sluis brug gaarde zoom oord loop streek vaart wetering es berg dal donk wijk stee rade
        lust rak eind einde zijde poort baan land molen bos tuin gang made waard akkers velden landen borg
        hage daal grift beek rijn oever school\
        """);
    private static final List<String> SHORTENED = List.of("str", "ln", "pl", "wg", "sngl");
    private static final Set<String> WHOLE = Lists.of("""
        laan straat weg plein hof kade singel gracht dijk steeg pad park road lane avenue street\
        """);
    private static final Set<String> NEVER = Lists.of("""
        onderweg snelweg omweg uitweg spoorweg halverwege toegangsweg tussenweg middenweg afweg
        achterstraat- schoolplein leerplein speelplein marktplein dorpsplein doodlopendeweg zijweg zijstraat
        winkelstraat dwaalweg loopbaan lijdensweg hulpverleningsweg zorgweg rechtsgang rijksweg autoweg
        rijbaan voorbeeldstraat sesamstraat huurmarkt huizenmarkt woningmarkt arbeidsmarkt zorgmarkt
        werkveld jeugdveld zorgveld zorgpad gerechtshof bewoners volgweg terugweg heenweg hoogstraat
        fietspad voetpad leerpad levenspad kinderpad buitenland nederland duitsland netwerkberaad toegang
        voortgang ingang uitgang overgang basisschool hogeschool school zomerschool praktijkschool
        middelbareschool buurthoek invalshoek leeshoek omgang afgang gang land bijbaan baan halfweg overweg
        vanwege aanwezig werkplein jeugdplein bestaan verslaan ontslaan gelaan afwijk stadswijk woonwijk
        nieuwbouwwijk volkswijk buitenwijk ongeluk\
        """);

    private StreetWords() {}

    /** Ends as only streets do, with something before the ending. */
    static boolean isSure(Token token) {
        return endsWith(token, SURE) && token.length() > 5;
    }

    /** “Kerkstr. 12”, “Molenln 4”. */
    static boolean isShortened(Token token) {
        return token.isCapitalised() && !token.isShouted() && endsWith(token, SHORTENED);
    }

    /** Ends as streets do, and other names as well. */
    static boolean isLikely(Token token) {
        return isSure(token) || endsWith(token, LIKELY);
    }

    /** A street word of its own: “Laan” of “Laan van Meerdervoort”. */
    static boolean isWhole(Token token) {
        return token.isCapitalised() && WHOLE.contains(token.key());
    }

    private static boolean endsWith(Token token, List<String> endings) {
        if (!token.isWord() || NEVER.contains(token.key())) return false;
        for (String ending : endings)
            if (token.key().endsWith(ending) && token.length() >= ending.length() + 3) return true;
        return false;
    }
}
