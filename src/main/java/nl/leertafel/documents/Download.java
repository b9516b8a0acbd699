package nl.leertafel.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that somebody keeps; what is in it was for their eyes on that day, so that nothing on the way keeps it.
 *
 * @param name without the day and what stands behind the dot
 */
public record Download(String name, LocalDate day, String extension, String mediaType) {
    public static Download sheet(String name, LocalDate day, SheetFormat format) {
        return new Download(name, day, format.extension(), format.mediaType());
    }

    public static Download pdf(String name, LocalDate day) {
        return new Download(name, day, "pdf", Pdf.MEDIA_TYPE);
    }

    public static Download odt(String name, LocalDate day) {
        return new Download(name, day, "odt", Odt.MEDIA_TYPE);
    }

    /** Announces it as RFC 6266 wants it: letters outside ASCII in their own encoding. */
    public void announce(HttpServletResponse response) {
        String name = fileName();
        boolean plain = name.chars().allMatch(letter -> letter < 128);
        ContentDisposition.Builder file = ContentDisposition.attachment();
        if (plain) file.filename(name);
        else file.filename(name, StandardCharsets.UTF_8);
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    String fileName() {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + day + "." + extension;
    }
}
