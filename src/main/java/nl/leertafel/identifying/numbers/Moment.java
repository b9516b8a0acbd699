package nl.leertafel.identifying.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times in digits, which have as many digits as a telephone number: 03-04-2024 14.00, 08.30-12.30. */
final class Moment {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String TIME = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?!\\d)";
    private static final String WHOLE = "(?!06 )" + DAY + "( ?[-/.] ?| )" + MONTH + "\\1(?:19|20)\\d{2}(?!\\d)";
    private static final String TURNED = "(?:19|20)\\d{2}([-/.])" + MONTH + "\\2" + DAY + "(?!\\d)";
    private static final String SHORT = DAY + "([-/.])" + MONTH + "\\3\\d{2}(?!\\d)";
    private static final String AND = " {1,2}(?:[-/] ?)?|[-/]";
    private static final String NEXT = "(?=(?:" + AND + ")(?:" + TIME + "|" + DAY + "[-/.]" + MONTH + "[-/.]\\d))";
    private static final Pattern MOMENT = Pattern.compile(String.join("|", WHOLE, TURNED, SHORT + NEXT, TIME + NEXT));

    private Moment() {}

    /** Where the day or the time ends that begins here, or -1. */
    static int end(String plain, int start) {
        Matcher moment = MOMENT.matcher(plain).region(start, plain.length()).useTransparentBounds(true);
        return moment.lookingAt() ? moment.end() : -1;
    }
}
