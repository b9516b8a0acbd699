package nl.leertafel.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads people for lists and choices; row-level security keeps them to the municipality. */
@Repository
@Transactional(readOnly = true)
class PeopleList implements PersonLookup {
    static final int PAGE = 25;

    private static final String SUMMARY =
            "select p.id, p.name, o.id as organisation_id, o.name as organisation from person p"
                    + " join organisation o on o.id = p.organisation_id ";

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PeoplePage page(PeopleQuery query) {
        PersonState state = query.wanted();
        List<PersonRow> rows = jdbc.sql("""
                        select p.id, p.name, a.email, o.name as organisation, p.standing, p.state
                        from person p join account a on a.id = p.account_id
                             join organisation o on o.id = p.organisation_id
                        where (:state = '' or p.state = :state)
                          and (:q = '' or lower(p.name) like :like or lower(a.email) like :like
                               or lower(o.name) like :like)
                          and (cast(:after as uuid) is null
                               or (lower(p.name), p.id) > (select lower(c.name), c.id from person c
                                                           where c.id = cast(:after as uuid)))
                        order by lower(p.name), p.id limit :limit""")
                .param("state", state == null ? "" : state.name())
                .param("q", query.q())
                .param("like", like(String.valueOf(query.q())))
                .param("after", query.cursor())
                .param("limit", PAGE + 1)
                .query(PersonRow.class)
                .list();
        if (rows.size() <= PAGE) return new PeoplePage(rows, query, null);
        List<PersonRow> shown = rows.subList(0, PAGE);
        return new PeoplePage(shown, query, query.following(shown.get(PAGE - 1)));
    }

    public List<OrganisationRow> organisations() {
        return jdbc.sql("""
                        select o.id, o.name, o.kind, o.active,
                               (select count(*) from person p where p.organisation_id = o.id
                                and p.state <> 'DEACTIVATED') as people
                        from organisation o order by lower(o.name), o.id""").query(OrganisationRow.class).list();
    }

    @Override
    public Map<UUID, PersonSummary> find(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc.sql(SUMMARY + "where p.id in (:ids)").param("ids", ids).query(PersonSummary.class).stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Override
    public List<PersonSummary> choices() {
        return jdbc.sql(SUMMARY
                        + "where p.state <> 'DEACTIVATED' and p.standing <> 'READER' order by lower(p.name), p.id")
                .query(PersonSummary.class)
                .list();
    }

    private static String like(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + plain + "%";
    }
}
