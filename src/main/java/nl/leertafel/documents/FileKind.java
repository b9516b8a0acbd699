package nl.leertafel.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.shared.RuleBroken;
import org.apache.commons.io.FilenameUtils;

/** What a file is, by what it begins with. Its name only tells what somebody thought that it is. */
enum FileKind {
    TEXT,
    ARCHIVE;

    private static final Set<String> NAMES = Set.of("csv", "txt", "tsv", "ods", "xlsx", "xlsm", "xls", "ots", "xlsb");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(byte[] content, String fileName) {
        if (begins(content, OLD_OFFICE)) throw new RuleBroken(isLocked(content) ? Archive.LOCKED : Archive.OLD);
        if (begins(content, ZIP)) return ARCHIVE;
        String name = FilenameUtils.getExtension(FilenameUtils.getName(fileName.replace("\0", "")));
        if (!NAMES.contains(name.toLowerCase(Locale.ROOT))) throw new RuleBroken(Archive.UNKNOWN);
        return TEXT;
    }

    List<Grid> read(byte[] content) throws IOException {
        return this == TEXT
                ? List.of(new CsvReader(content).read())
                : Archive.open(content).read();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (content[i] != mark[i]) return false;
        return true;
    }

    /** Newer Office files with a password stand in a file of the old kind, under this name. */
    private static boolean isLocked(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(LOCKED, StandardCharsets.ISO_8859_1));
    }
}
