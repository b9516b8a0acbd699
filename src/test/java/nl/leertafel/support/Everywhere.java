package nl.leertafel.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for words in all columns of all tables: as text, and as the bytes of text. */
public final class Everywhere {
    private Everywhere() {}

    /** Which tables hold which of the words, as far as the municipality of this world sees them. */
    public static List<String> holding(World world, String... words) {
        return world.sql(jdbc -> {
            List<String> tables = jdbc.sql("""
                select quote_ident(relname) from pg_class
                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                  and has_table_privilege(oid, 'select')
                order by 1
                """).query(String.class).list();
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                for (String word : words) {
                    boolean there = jdbc.sql("select exists (select from " + table
                                    + " t where t::text ilike '%' || :word || '%' or t::text ilike '%' ||"
                                    + " :bytes || '%')")
                            .param("word", word)
                            .param("bytes", HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))
                            .query(Boolean.class)
                            .single();
                    if (there) found.add(table + ": " + word);
                }
            }
            return found;
        });
    }
}
