package nl.leertafel.insight;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Messages in the language of whoever looks. */
record Words(MessageSource messages, Locale language) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int SHORT = 21;

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** A heading {@code key.<how many>} that says how many of all are such: none, one, some, all, or the only one. */
    String part(String key, long some, long all) {
        return say(key + "." + how(some, all), some, all);
    }

    private static String how(long some, long all) {
        if (all == 0) return "nothing";
        if (all == 1) return some == 0 ? "onlyNot" : "only";
        if (some == 0) return "none";
        if (some == all) return "all";
        return some == 1 ? "one" : "some";
    }

    /** In days, or in weeks when it took longer than three. */
    String span(double days) {
        if (days < SHORT) return say("insight.days", Math.round(days));
        return say("insight.weeks", Math.round(days / DAYS_OF_WEEK));
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", language).format(month).replace(".", "");
    }
}
