package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.leertafel.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** Files that are too large, too old, locked, broken or made to harm are refused with a reason. */
class HostileFilesTest {
    private static final String CELL =
            "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";

    @Test
    void nothing_in_it() {
        refused("documents.rule.empty", new byte[0], "a.csv");
        refused("documents.rule.empty", text(";;\n\n  \n"), "a.csv");
        refused("documents.rule.empty", Zip.ods("").bytes(), "a.ods");
        refused("documents.rule.empty", Zip.xlsx("").bytes(), "a.xlsx");
    }

    @Test
    void too_large() {
        refused("documents.rule.tooLarge", new byte[Sheets.BYTES + 1], "a.csv");
        refused("documents.rule.tooManyRows", text("rij\n".repeat(6_000)), "a.csv");
        refused("documents.rule.tooManyRows", text("x" + "\n".repeat(200_000)), "a.csv");
        refused("documents.rule.tooManyColumns", text("x;".repeat(101)), "a.csv");
        refused("documents.rule.cellTooLong", text("x".repeat(10_001)), "a.csv");
        refused(
                "documents.rule.tooManyRows",
                Zip.xlsx("<row r=\"6000\"><c r=\"A6000\"><v>1</v></c></row>").bytes(),
                "a");
        String many = "<table:table-row"
                + " table:number-rows-repeated=\"6000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
        refused("documents.rule.tooManyRows", Zip.ods(many).bytes(), "a.ods");
        refused(
                "documents.rule.tooManyColumns",
                Zip.ods(CELL.replace(
                                "<table:table-cell>",
                                "<table:table-cell table:number-columns-repeated=\"2000000000\">"))
                        .bytes(),
                "a.ods");
    }

    @Test
    void an_archive_that_grows_without_end() {
        byte[] zeros = new byte[61 * 1024 * 1024];
        refused(
                "documents.rule.unpacksTooLarge",
                Zip.ods("").with("bomb.bin", zeros).bytes(),
                "a.ods");
        Zip crowd = Zip.ods("");
        for (int i = 0; i < 1_001; i++) crowd.with("part" + i, "x");
        refused("documents.rule.unpacksTooLarge", crowd.bytes(), "a.ods");
    }

    @Test
    void xml_that_asks_for_other_files() {
        String doctype = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        Zip ods = Zip.ods(CELL.formatted("&f;"));
        ods.with("content.xml", ods.text("content.xml").replace("?>", "?>" + doctype));
        refused("documents.rule.broken", ods.bytes(), "a.ods");
        Zip xlsx = Zip.xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>");
        xlsx.with("xl/sharedStrings.xml", doctype + "<sst><si><t>&f;</t></si></sst>");
        refused("documents.rule.broken", xlsx.bytes(), "a.xlsx");
        String sheet = xlsx.text("xl/worksheets/sheet1.xml").replace("?>", "?>" + doctype);
        Zip other = Zip.xlsx("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        sheet.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        refused("documents.rule.broken", other.bytes(), "a.xlsx");
    }

    @Test
    void macros_and_passwords_and_old_files() {
        refused(
                "documents.rule.macros",
                Zip.xlsx("").with("xl/vbaProject.bin", "x").bytes(),
                "a.xlsm");
        refused(
                "documents.rule.macros",
                Zip.ods("").with("Basic/Standard/Module1.xml", "<x/>").bytes(),
                "a.ods");
        String manifest =
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        refused(
                "documents.rule.locked",
                Zip.ods("").with("META-INF/manifest.xml", manifest).bytes(),
                "a.ods");
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        refused("documents.rule.old", old, "a.xls");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 100, name.length);
        refused("documents.rule.locked", old, "a.xlsx");
    }

    @Test
    void something_else_with_the_name_of_a_spreadsheet() {
        refused("documents.rule.unknown", text("<html><table><tr><td>a</td></tr></table></html>"), "a.csv");
        refused("documents.rule.unknown", text("%PDF-1.7"), "a.csv");
        refused("documents.rule.unknown", text("a;b\0c"), "a.csv");
        refused("documents.rule.unknown", text("a;b"), "a.docx");
        refused(
                "documents.rule.unknown",
                new Zip().with("word/document.xml", "<x/>").bytes(),
                "a.xlsx");
        refused(
                "documents.rule.unknown",
                Zip.ods("")
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes(),
                "a.ods");
    }

    @Test
    void broken_ones() {
        refused("documents.rule.quotes", text("a;\"b\nc;d"), "a.csv");
        refused("documents.rule.broken", Zip.ods("<table:table-row>").bytes(), "a.ods");
        refused(
                "documents.rule.broken",
                Zip.xlsx("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>").bytes(),
                "a.xlsx");
        refused(
                "documents.rule.broken",
                Zip.xlsx("<row r=\"x\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>").bytes(),
                "a.xlsx");
        refused(
                "documents.rule.broken",
                new Zip().with("xl/workbook.xml", "<x/>").bytes(),
                "a.xlsx");
        byte[] half = Zip.xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes();
        refused("documents.rule.broken", Arrays.copyOf(half, half.length / 2), "a.xlsx");
    }

    private static void refused(String key, byte[] file, String name) {
        assertThatThrownBy(() -> Sheets.read(new ByteArrayInputStream(file), name))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
