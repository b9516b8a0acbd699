package nl.leertafel.identifying.text;

/**
 * A word, a number or a single mark.
 *
 * @param text as it stands in the plain text
 * @param key the same in small letters
 * @param start place in the plain text
 * @param glued whether no space stands before it
 */
public record Token(Kind kind, String text, String key, int start, int end, boolean glued) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        LINE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(String expected) {
        return key.equals(expected);
    }

    public int length() {
        return end - start;
    }

    /** A word that begins with a capital, such as Daan, De, J or IJsbrand. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** A word of at least two letters that is all capitals. */
    public boolean isShouted() {
        return isWord() && length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }
}
