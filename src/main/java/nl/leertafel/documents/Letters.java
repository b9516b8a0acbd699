package nl.leertafel.documents;

/** What XML 1.0 can hold of a text. */
final class Letters {
    private Letters() {}

    static String printable(String text) {
        if (text.codePoints().allMatch(Letters::isPrintable)) return text;
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int letter) {
        if (letter < 0x20) return letter == '\t' || letter == '\n' || letter == '\r';
        return letter <= 0xD7FF || (letter >= 0xE000 && letter <= 0xFFFD) || letter >= 0x10000;
    }
}
