package nl.leertafel.identifying.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The text in plain characters: digits of other scripts, wide letters, accents, special spaces, dashes and quotes are
 * replaced by what stands on a keyboard, and characters without width are left out. So nobody can hide a number in them.
 */
final class Plain {
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;

    private Plain(int length) {
        plain = new StringBuilder(length + 16);
        starts = new int[length + 16];
        ends = new int[length + 16];
    }

    static Plain of(String typed) {
        Plain made = new Plain(typed.length());
        int at = 0;
        while (at < typed.length()) {
            int character = typed.codePointAt(at);
            int next = at + Character.charCount(character);
            if (character < 128) made.add((char) character, at, next);
            else made.addAll(simple(character), at, next);
            at = next;
        }
        return made;
    }

    String text() {
        return plain.toString();
    }

    /** Where each character stands in the text as it was typed. */
    int[] starts() {
        return Arrays.copyOf(starts, plain.length());
    }

    int[] ends() {
        return Arrays.copyOf(ends, plain.length());
    }

    private void addAll(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) add(characters.charAt(i), start, end);
    }

    private void add(char character, int start, int end) {
        int at = plain.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        plain.append(character);
        starts[at] = start;
        ends[at] = end;
    }

    private static String simple(int character) {
        int type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
            return "";
        if (type == Character.SPACE_SEPARATOR) return " ";
        if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) return "\n";
        if (type == Character.DASH_PUNCTUATION || character == '−') return "-";
        if (type == Character.DECIMAL_DIGIT_NUMBER) return String.valueOf(Character.digit(character, 10));
        String named = named(character);
        return named.isEmpty() ? decomposed(character) : named;
    }

    private static String named(int character) {
        return switch (character) {
            case '’', '‘', '‛', '´', 'ʼ', '′' -> "'";
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'đ' -> "d";
            case '․', '。' -> ".";
            default -> "";
        };
    }

    private static String decomposed(int character) {
        if (Character.isSurrogate((char) character) && character < 0x10000) return " ";
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> {
                    if (Character.isDigit(part)) kept.append(Character.digit(part, 10));
                    else kept.appendCodePoint(part);
                });
        return kept.toString();
    }
}
