package nl.leertafel.notices.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a calendar to be read by programs (RFC 5545); without METHOD, for RFC 5546 keeps promises and sessions apart. The same
 * entries give the same text, so that a program that has it already is told so. Moments are in UTC: no time zone to describe.
 */
@Component
class CalendarWriter {
    private final String address;
    private final String host;
    private final String sender;

    CalendarWriter(@Value("${leertafel.address}") String address, @Value("${leertafel.mail.from}") String from) {
        this.address = address.replaceAll("/+$", "");
        String named = URI.create(this.address).getHost();
        this.host = named == null ? "localhost" : named;
        this.sender = from.replaceAll("^.*<|>.*$", "").strip();
    }

    String write(CalendarEntries.Entries entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Leertafel//Leertafel//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        entries.gatherings().forEach(gathering -> calendar.add(event(gathering)));
        entries.todos().forEach(todo -> calendar.add(todo(todo)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a StringWriter takes everything
        }
        return text.toString();
    }

    private CalendarComponent todo(CalendarEntries.Todo todo) {
        VToDo entry = new VToDo(false);
        common(entry, todo.id(), todo.version(), todo.changedAt(), "/actions/");
        LocalDate latest = todo.dueOn().minusDays(1); // an entry ends after it begins
        entry.add(new DtStart<>(todo.agreedOn().isBefore(latest) ? todo.agreedOn() : latest));
        entry.add(new Due<>(todo.dueOn()));
        entry.add(new Summary(todo.what() + " (" + todo.tableName() + ")"));
        entry.add(new Priority(0));
        if (todo.endedAt() == null) return entry.add(ImmutableStatus.VTODO_NEEDS_ACTION);
        if (!todo.state().equals("DONE")) return entry.add(ImmutableStatus.VTODO_CANCELLED);
        entry.add(new Completed(todo.endedAt()));
        entry.add(new PercentComplete(100));
        return entry.add(ImmutableStatus.VTODO_COMPLETED);
    }

    private CalendarComponent event(CalendarEntries.Gathering gathering) {
        VEvent entry = new VEvent(false);
        common(entry, gathering.id(), gathering.version(), gathering.convenedAt(), "/sessions/");
        entry.add(new DtStart<>(gathering.startsAt()));
        entry.add(new DtEnd<>(gathering.endsAt()));
        entry.add(new Summary(gathering.tableName() + ": " + gathering.theme()));
        entry.add(new Location(gathering.place()));
        return entry.add(gathering.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    }

    private void common(CalendarComponent entry, UUID id, int version, Instant changed, String page) {
        entry.add(new Uid(id + "@" + host));
        entry.add(new DtStamp(changed));
        entry.add(new LastModified(changed));
        entry.add(new Sequence(version));
        entry.add(new Organizer(URI.create("mailto:" + sender)));
        entry.add(new Url(URI.create(address + page + id)));
    }
}
