package nl.leertafel.intake;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

record UploadForm(@NotNull UUID submission, @Nullable MultipartFile file) {
    boolean isEmpty() {
        return file == null || file.isEmpty();
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
