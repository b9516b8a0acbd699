package nl.leertafel.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One part of a letter, with its heading. Has a version of its own, so that two people can write in one letter. */
@Entity
class CouncilLetterPart {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID letterId;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private String heading;
    private String body;
    private UUID changedBy;
    private Instant changedAt;

    CouncilLetterPart(UUID letterId, PartText text, Actor by, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.letterId = letterId;
        this.kind = text.kind();
        this.heading = text.heading();
        this.body = text.body();
        this.changedBy = by.personId();
        this.changedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected CouncilLetterPart() {} // for JPA

    /** @param seen the version that whoever writes has seen */
    void rewrite(String newHeading, String newBody, long seen, Actor by, Instant at) {
        if (seen != version()) throw new Stale("part", id);
        heading = newHeading;
        body = newBody;
        changedBy = by.personId();
        changedAt = at;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Of all words of a letter together: rises with each change of one of them. */
    static long version(List<CouncilLetterPart> parts) {
        return parts.stream().mapToLong(CouncilLetterPart::version).sum();
    }

    PartKind kind() {
        return kind;
    }

    PartText text() {
        return new PartText(kind, heading, body);
    }
}
