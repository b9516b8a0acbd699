package nl.leertafel.words;

import nl.leertafel.words.WordQuery.Wanted;

/**
 * A word of this municipality that may be what somebody typed.
 *
 * @param part 0, or which part of a compound that was typed
 * @param typed in small letters
 * @param sought its stem
 */
record Candidate(int place, int part, String typed, String sought, String plain, String stem) {
    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_HEAD = 3;

    Wanted as(int quality) {
        return new Wanted(place, part, plain, stem, quality);
    }

    boolean isSame() {
        return stem.equals(sought);
    }

    boolean begins() {
        return plain.startsWith(typed);
    }

    /** The word typed stands at the end or the beginning of this one, beside another word. */
    boolean isLonger(Compounds compounds) {
        if (!compounds.isWord(typed)) return false;
        return hasHead(compounds) || hasTail(typed, compounds) || hasTail(sought, compounds);
    }

    private boolean hasHead(Compounds compounds) {
        int head = stem.length() - sought.length();
        if (sought.length() < SHORTEST_INSIDE || !stem.endsWith(sought)) return false;
        boolean ownWord = head < SHORTEST_INSIDE && compounds.isListed(plain); // ballast is no last of a bal
        return !ownWord && compounds.isHead(stem.substring(0, head));
    }

    private boolean hasTail(String head, Compounds compounds) {
        return head.length() >= SHORTEST_HEAD
                && plain.startsWith(head)
                && compounds.isTail(plain.substring(head.length()));
    }

    int mistakes() {
        return Mistakes.between(sought, stem);
    }

    boolean isMistyped() {
        return mistakes() <= Mistakes.forgiven(Math.min(sought.length(), stem.length()));
    }
}
