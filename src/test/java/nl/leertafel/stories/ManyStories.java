package nl.leertafel.stories;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.vault.BlindWords;
import nl.leertafel.vault.TestVault;
import nl.leertafel.vault.Vault;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hundred released stories at each table, or one in so many of them, sealed and indexed as the application does it. */
public final class ManyStories {
    private static final String PLACES = """
        select s.municipality_id, s.table_id, s.person_id, g.id as session, g.starts_at, p.text, t.text as title
        from seat s
        cross join scale cross join generate_series(0, 149, scale.step) as h (number)
        join gathering g on g.tid = s.table_id and g.k = 1 + h.number * 88 / 150
        join phrase p on p.p = abs(hashtextextended(s.id::text, h.number) % 20000)
        join phrase t on t.p = abs(hashtextextended(s.id::text, h.number + 1000) % 20000)
        where s.role = 'FRONTLINE'
        """;

    /** Each with the failure that was named where it was told. */
    private static final String LINKS = """
        insert into failure_story (municipality_id, failure_id, story_id, linked_by, linked_at)
        select s.municipality_id, f.id, s.id, f.named_by, f.named_at
        from case_story s
        join (select distinct on (named_in) * from system_failure order by named_in, id) f on f.named_in = s.told_in
        """;

    private final Vault vault = TestVault.first().vault();
    private final BlindWords blind = TestVault.first().words();
    private final Map<String, Set<Set<String>>> stems = new HashMap<>();
    private final Map<UUID, Map<String, Long>> numbers = new HashMap<>();

    private ManyStories() {}

    private record Place(
            UUID municipality, UUID table, UUID author, UUID session, Instant at, String text, String title) {}

    /** @param jdbc on the same connection, with the temporary tables of the script that filled the rest */
    public static void fill(Connection connection, JdbcClient jdbc) throws SQLException {
        List<Place> places = jdbc.sql(PLACES)
                .query((row, number) -> new Place(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6),
                        row.getString(7)))
                .list();
        ManyStories stories = new ManyStories();
        StringBuilder rows = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < places.size(); from += 2000) {
            rows.setLength(0);
            words.setLength(0);
            places.subList(from, Math.min(from + 2000, places.size()))
                    .forEach(place -> stories.write(place, rows, words));
            copy(
                    connection,
                    "case_story (id, version, municipality_id, table_id, author_id, state, source, consent,"
                            + " consent_on, created_at, changed_at, submitted_at, released_at, told_at, told_in,"
                            + " sealed_title, sealed_words, signal, indexed_with)",
                    rows);
            copy(connection, "story_word (municipality_id, story_id, word, in_title)", words);
        }
        jdbc.sql(LINKS).update();
    }

    private void write(Place place, StringBuilder rows, StringBuilder words) {
        UUID id = UUID.randomUUID();
        String title = place.title().substring(0, Math.min(place.title().length(), 140));
        String text = StoryWords.written(Map.of(Question.HAPPENED, place.text() + ". " + place.title() + "."));
        String at = place.at().toString();
        rows.append(String.join(
                        "\t",
                        id.toString(),
                        "0",
                        place.municipality().toString(),
                        place.table().toString(),
                        place.author().toString(),
                        "TOLD",
                        "OTHER",
                        "FULLY_ALTERED",
                        at.substring(0, 10),
                        at,
                        at,
                        at,
                        at,
                        at,
                        place.session().toString(),
                        bytes(title, place, id),
                        bytes(text, place, id),
                        "t",
                        String.valueOf(blind.version())))
                .append('\n');
        Map<Long, Boolean> hashes = new LinkedHashMap<>();
        hashes(title, place).forEach(hash -> hashes.put(hash, true));
        hashes(place.text(), place).forEach(hash -> hashes.putIfAbsent(hash, false));
        hashes.forEach((hash, inTitle) -> words.append(place.municipality())
                .append('\t')
                .append(id)
                .append('\t')
                .append((long) hash)
                .append('\t')
                .append((boolean) inTitle ? 't' : 'f')
                .append('\n'));
    }

    private List<Long> hashes(String text, Place place) {
        Map<String, Long> known = numbers.computeIfAbsent(place.municipality(), id -> new HashMap<>());
        return stems.computeIfAbsent(text, DutchWords::of).stream()
                .flatMap(Set::stream)
                .distinct()
                .map(stem -> known.computeIfAbsent(stem, word -> blind.of(word, place.municipality())))
                .toList();
    }

    private String bytes(String words, Place place, UUID id) {
        return "\\\\x" + HexFormat.of().formatHex(vault.seal(words, place.municipality(), id));
    }

    private static void copy(Connection connection, String table, StringBuilder rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }
}
