package nl.leertafel.insight;

import java.util.List;
import nl.leertafel.shared.Option;

/**
 * @param tables to choose from; none when the person sees one table only
 * @param chosen those that are looked at
 * @param period what is looked at, in words
 * @param spreadsheets behind each figure: address of its CSV without the name
 */
record InsightPage(
        List<Option> tables,
        List<String> chosen,
        List<Option> periods,
        String written,
        String period,
        String query,
        boolean narrowed,
        boolean counts,
        List<Shown> figures) {

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public String spreadsheet(Shown figure) {
        return "/insight/" + figure.name().slug() + ".csv" + query;
    }
}
