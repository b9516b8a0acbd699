package nl.leertafel.notices.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leertafel.notices.mail.MailTokens;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A calendar as programs read it, without signing in: whoever has the address has the calendar. */
@RestController
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarEntries entries;
    private final CalendarWriter writer;
    private final MunicipalityScope scope;

    FeedController(CalendarEntries entries, CalendarWriter writer, MunicipalityScope scope) {
        this.entries = entries;
        this.writer = writer;
        this.scope = scope;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        UUID municipality =
                MailTokens.municipality(token).orElseThrow(() -> new NotFound("calendar", "of this address"));
        byte[] text = writer.write(scope.within(municipality, () -> entries.of(token)))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .body(text);
    }
}
