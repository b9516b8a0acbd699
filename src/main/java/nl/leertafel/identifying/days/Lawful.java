package nl.leertafel.identifying.days;

import java.util.Set;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;

/** A date that belongs to a law, a contract or a budget, and to nobody’s life: “op 1 januari 2015 ging de Jeugdwet in”. */
final class Lawful {
    private static final Set<String> LAW = Lists.of("""
        wet jeugdwet wmo wlz zvw avg wetswijziging wetsvoorstel verordening beleidsregel beleidsregels
        ingevoerd invoering inwerkingtreding werking decentralisatie transitie stelselwijziging contract
        contracten aanbesteding inkoop tarief tarieven begroting subsidie subsidieregeling regeling
        woonplaatsbeginsel boekjaar peildatum teldatum staatsblad stb stcrt akkoord hervormingsagenda
        convenant minimumloon norm normen gemeenten fusie herindeling act law budget jaarrekening
        raamovereenkomst kwaliteitskader richtlijn\
        """);
    private static final Set<String> LIFE = Lists.of("""
        geboren geboortedatum geb jarig verjaardag overleden jongen meisje zoon dochter moeder vader kind
        ouders gezin hij zij ze haar hem opgenomen uithuisplaatsing verhuisd zitting\
        """);
    private static final int WINDOW = 14;

    private Lawful() {}

    /** Days on which rules begin and end; any day behind the name of a gazette. */
    static boolean is(Text text, int at, int day) {
        boolean edge = day == 1 || day >= 30;
        return edge && text.isNear(at, WINDOW, LAW) && !text.isNear(at, WINDOW, LIFE);
    }
}
