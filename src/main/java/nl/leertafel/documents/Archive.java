package nl.leertafel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.leertafel.shared.RuleBroken;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a spreadsheet that is an archive, unpacked within limits and looked through before anything else reads
 * them: no archive that grows without end, no macros, no locked parts, no XML that asks for other files.
 */
class Archive {
    static final String UNKNOWN = "documents.rule.unknown";
    static final String OLD = "documents.rule.old";
    static final String LOCKED = "documents.rule.locked";
    static final String MACROS = "documents.rule.macros";
    static final String BROKEN = "documents.rule.broken";
    private static final int PARTS = 1_000;
    private static final int UNPACKED = 60 * 1024 * 1024;

    private final byte[] packed;
    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive(byte[] packed) {
        this.packed = packed;
    }

    static Archive open(byte[] content) throws IOException {
        Archive archive = new Archive(content);
        archive.unpack();
        for (Map.Entry<String, byte[]> part : archive.parts.entrySet()) check(part.getKey(), part.getValue());
        return archive;
    }

    List<Grid> read() throws IOException {
        if (has("xl/workbook.xml")) return new XlsxReader(packed, this).read();
        byte[] content = parts.get("content.xml");
        if (content == null || !isSpreadsheet()) throw new RuleBroken(UNKNOWN);
        return new OdsReader(content).read();
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The parts of which the name begins so. */
    List<byte[]> under(String folder) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(folder))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isSpreadsheet() {
        byte @Nullable [] type = parts.get("mimetype");
        return type != null && new String(type, StandardCharsets.US_ASCII).contains("opendocument.spreadsheet");
    }

    private void unpack() throws IOException {
        long room = UNPACKED;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] content = unpacked(zip, part, room);
                room -= content.length;
                boolean twice = parts.put(part.getName().toLowerCase(Locale.ROOT), content) != null;
                if (room < 0 || parts.size() > PARTS) throw new RuleBroken("documents.rule.unpacksTooLarge");
                if (twice) throw new RuleBroken(BROKEN);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleBroken(BROKEN);
        }
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry part, long room) throws IOException {
        try (InputStream content = zip.getInputStream(part)) {
            return content.readNBytes((int) room + 1);
        }
    }

    private static void check(String name, byte[] content) {
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"))
            throw new RuleBroken(MACROS);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
        try (InputStream xml = new ByteArrayInputStream(content)) {
            if (Xml.hasDoctype(xml)) throw new RuleBroken(BROKEN);
            if (name.equals("meta-inf/manifest.xml") && Xml.contains(content, "encryption-data"))
                throw new RuleBroken(LOCKED);
        } catch (XMLStreamException | IOException e) {
            throw new RuleBroken(BROKEN);
        }
    }
}
