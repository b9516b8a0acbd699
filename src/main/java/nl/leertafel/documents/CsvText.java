package nl.leertafel.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.RuleBroken;

/** The letters of a text file, and what stands between its cells: neither is written in it. */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern HINT = Pattern.compile("\\Asep=([;,\\t])\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final char[] DELIMITERS = {';', '\t', ','};

    private CsvText() {}

    static String of(byte[] content) {
        String text = decoded(content);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (text.indexOf('\0') >= 0) throw new RuleBroken(Archive.UNKNOWN);
        String start = text.stripLeading();
        if (start.startsWith("<") || start.startsWith("%PDF") || start.startsWith("{\\rtf"))
            throw new RuleBroken(Archive.UNKNOWN);
        return text;
    }

    /** The one that stands most often in the first line, outside quotes; Excel may name it in a line before. */
    static char delimiter(String text) {
        Matcher hint = HINT.matcher(text);
        if (hint.find()) return hint.group(1).charAt(0);
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char letter = text.charAt(i);
            if (letter == '"') quoted = !quoted;
            for (int d = 0; d < DELIMITERS.length && !quoted; d++) if (letter == DELIMITERS[d]) counts[d]++;
        }
        int most = 0;
        for (int d = 1; d < DELIMITERS.length; d++) if (counts[d] > counts[most]) most = d;
        return DELIMITERS[most];
    }

    static String withoutHint(String text) {
        return HINT.matcher(text).replaceFirst("");
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE)
            return new String(content, StandardCharsets.UTF_16LE);
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF)
            return new String(content, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
