package nl.leertafel.identifying.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** Dates with the month as a word: “3 maart”, “de 3e van maart”, “drie maart”, “March 3rd, 2019”. */
@Component
class SpokenDate implements Finder {
    private static final Set<String> ORDINAL = Set.of("e", "de", "ste", "th", "st", "nd", "rd");
    private static final Set<String> BETWEEN = Set.of("van", "of", "-", ".", "/", "'");
    private static final Set<String> WEEKDAYS = Set.of(
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "ma",
            "di",
            "wo",
            "do",
            "vr",
            "za",
            "zo");
    private static final Set<String> TENS = Set.of("twenty", "thirty");
    private static final Set<String> AND = Set.of("en", "-", "of", "and", "tot", "/", "+");

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (!Months.isMonth(text.token(at))) continue;
            int day = dayBefore(text, at);
            if (day >= 0 && !Lawful.is(text, day, Months.day(text.token(day))))
                found.add(text.probable(FindingKind.DATE, weekday(text, first(text, day)), year(text, at)));
            else if (day < 0 && Months.leads(text.token(at)) && isDayBehind(text, at))
                found.add(text.probable(FindingKind.DATE, at, year(text, dayEnd(text, at + 1))));
        }
        return found;
    }

    /** The day before this month, or -1. */
    private static int dayBefore(Text text, int month) {
        int at = month - 1;
        while (at > month - 4 && (BETWEEN.contains(text.token(at).key()) || isOrdinalEnd(text, at))) at--;
        if (!Months.isDay(text.token(at)) || !text.together(at, month)) return -1;
        boolean article = text.token(at - 1).is("artikel")
                || text.token(at - 1).is("groep") && text.token(at).isNumber();
        boolean decimal = text.token(at - 1).glued()
                && ".,".contains(text.token(at - 1).key())
                && text.token(at - 2).isNumber();
        return article || decimal || isVerb(text, at, month) ? -1 : at;
    }

    /** “the third may stay”: no month. */
    private static boolean isVerb(Text text, int day, int month) {
        Token word = text.token(month);
        boolean verb = word.is("may") || word.is("march");
        return verb && !word.isCapitalised() && text.token(day).isWord() && month == day + 1;
    }

    private static boolean isOrdinalEnd(Text text, int at) {
        return ORDINAL.contains(text.token(at).key()) && text.token(at - 1).isNumber();
    }

    /** “donderdag 3 maart”, “twenty-first of May”: what stands before it belongs to it. */
    private static int weekday(Text text, int day) {
        boolean tens =
                text.token(day - 1).is("-") && TENS.contains(text.token(day - 2).key());
        return tens ? day - 2 : WEEKDAYS.contains(text.token(day - 1).key()) ? day - 1 : day;
    }

    /** “3 en 4 maart”, “van 3 tot 5 maart”: the earlier day belongs to it. */
    private static int first(Text text, int day) {
        int at = day - 1;
        if (text.token(at).is("m") && text.token(at - 2).is("t")) at -= 2;
        boolean two = AND.contains(text.token(at).key()) || text.token(at).is("t");
        if (!two) return day;
        int other = isOrdinalEnd(text, at - 1) ? at - 2 : at - 1;
        return text.token(other).isNumber() && Months.isDay(text.token(other)) ? other : day;
    }

    private static boolean isDayBehind(Text text, int month) {
        Token day = text.token(month + 1);
        if (!day.isNumber() || !Months.isDay(day)) return false;
        Token next = text.token(month + 2);
        return !next.isWord() || ORDINAL.contains(next.key()) || next.is("and") || next.is("at");
    }

    private static int dayEnd(Text text, int day) {
        return text.token(day + 1).glued()
                        && ORDINAL.contains(text.token(day + 1).key())
                ? day + 1
                : day;
    }

    /** The year behind this place, or the place itself: “2019”, “’19”, “, 2019”. */
    private static int year(Text text, int last) {
        int at = last + 1;
        while (at < last + 3
                && ".,'-/".contains(text.token(at).key())
                && text.token(at).length() == 1) at++;
        Token year = text.token(at);
        boolean full = year.isNumber()
                && year.length() == 4
                && (year.key().startsWith("19") || year.key().startsWith("20"));
        boolean shortened =
                year.isNumber() && year.length() == 2 && text.token(at - 1).is("'") && year.glued();
        return full || shortened ? at : last;
    }
}
