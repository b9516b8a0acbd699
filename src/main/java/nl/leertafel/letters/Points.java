package nl.leertafel.letters;

import java.util.List;

/** A line with points below it. A letter is read, not searched, and a part of it holds so much: what is more is counted. */
final class Points {
    /** What a part of a letter holds. */
    static final int ROOM = 8000;

    private static final int MOST = 12;

    /** For the line that counts what is more, and what stands between this and the next. */
    private static final int REST = 60;

    private Points() {}

    static String text(String heading, List<String> points, int room, Words words) {
        StringBuilder text = new StringBuilder(heading);
        int told = 0;
        while (told < Math.min(MOST, points.size())
                && text.length() + points.get(told).length() + REST <= room)
            text.append("\n- ").append(points.get(told++));
        if (told < points.size()) text.append("\n- ").append(words.say("letters.more", points.size() - told));
        return text.toString();
    }
}
