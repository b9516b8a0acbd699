package nl.leertafel.intake;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.leertafel.documents.Sheets;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

record UploadForm(@NotNull UUID submission, @Nullable MultipartFile file) {
    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    /** @param sent how much the browser announced, for a file that was not read at all */
    boolean isTooLarge(long sent) {
        return (file == null ? sent : file.getSize()) > Sheets.BYTES;
    }

    /** Not more than it takes to see that it is too large. */
    byte[] content() {
        if (file == null) throw new RuleBroken("intake.rule.noFile");
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(Sheets.BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its last part, without the folders that old browsers send along. */
    String fileName() {
        String name = file == null ? null : file.getOriginalFilename();
        if (name == null || name.isBlank()) return "csv.csv";
        String last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.substring(Math.max(0, last.length() - 200));
    }
}
