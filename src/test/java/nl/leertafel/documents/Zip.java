package nl.leertafel.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Archives as spreadsheet programs make them, and as somebody makes them who means harm. */
final class Zip {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zip of(byte[] archive) {
        Zip zip = new Zip();
        try (ZipFile in = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries()))
                zip.parts.put(part.getName(), in.getInputStream(part).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What LibreOffice Calc writes around the rows of a sheet. */
    static Zip ods(String rows) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:scripts/>
                    <office:body><office:spreadsheet><table:calculation-settings/>
                    <table:table table:name="Blad 1">%s</table:table></office:spreadsheet></office:body>
                    </office:document-content>
                    """.formatted(rows));
    }

    /** What Excel writes around the rows of a sheet. */
    static Zip xlsx(String rows) {
        String sheetml = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        head
                                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + part("workbook.xml", "sheet.main")
                                + part("styles.xml", "styles")
                                + part("sharedStrings.xml", "sharedStrings")
                                + part("worksheets/sheet1.xml", "worksheet")
                                + "</Types>")
                .with(
                        "xl/workbook.xml",
                        head
                                + "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                        .formatted(sheetml, office))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        head
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                        .formatted(office))
                .with(
                        "xl/styles.xml",
                        head
                                + "<styleSheet %s><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
                                        .formatted(sheetml))
                .with(
                        "xl/sharedStrings.xml",
                        head
                                + "<sst %s count=\"2\" uniqueCount=\"2\"><si><t>Kwestie</t></si><si><r><t>Schot tussen </t></r><r><t xml:space=\"preserve\">budgetten</t></r></si></sst>"
                                        .formatted(sheetml))
                .with(
                        "xl/worksheets/sheet1.xml",
                        head + "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(sheetml, rows));
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(name, type);
    }
}
