package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.leertafel.vault.Vault;
import org.springframework.stereotype.Component;

/** Titles in lists that are read by SQL. */
@Component
class StoryTitles {
    private final Vault vault;

    StoryTitles(Vault vault) {
        this.vault = vault;
    }

    /** @param row of {@code case_story}, with its id, municipality_id and sealed_title */
    String of(ResultSet row) throws SQLException {
        return vault.open(
                row.getBytes("sealed_title"),
                row.getObject("municipality_id", UUID.class),
                row.getObject("id", UUID.class));
    }
}
