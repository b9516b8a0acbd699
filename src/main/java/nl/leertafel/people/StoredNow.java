package nl.leertafel.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody else stored meanwhile, in words: message keys of the fields, and what they say. */
@Component
class StoredNow {
    private final OrganisationService organisations;
    private final MessageSource messages;

    StoredNow(OrganisationService organisations, MessageSource messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    Map<String, String> of(OrganisationForm organisation, Actor reader) {
        String active = Boolean.TRUE.equals(organisation.active()) ? "active" : "inactive";
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("people.organisation.name", organisation.name());
        stored.put("people.kind", text("people.kind." + organisation.kind(), reader));
        stored.put("people.list.state", text("people.organisations." + active, reader));
        return stored;
    }

    Map<String, String> of(PersonPage person, Actor reader) {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("people.name", person.name());
        stored.put("people.email", person.email());
        stored.put("people.organisation", organisation(person.organisation(), reader));
        stored.put("people.standing", text("people.standing." + person.standing(), reader));
        return stored;
    }

    private String organisation(UUID id, Actor reader) {
        return organisations.form(reader, id, id).name();
    }

    private String text(String key, Actor reader) {
        return messages.getMessage(key, null, reader.language());
    }
}
