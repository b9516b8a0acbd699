package nl.leertafel.scale;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.people.SignedIn;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Somebody in the largest municipality who looks at pages. */
final class Visits {
    private final WebApplicationContext context;
    private final MockMvc mvc;
    private final UUID municipality;

    Visits(WebApplicationContext context) {
        this.context = context;
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        municipality = largest();
    }

    /** Its administrator, or who sits at the first of its tables in this role. */
    Actor somebody(String role) {
        String who = role.equals("ADMINISTRATOR")
                ? "select p.account_id, p.id, p.name, p.standing from person p where p.standing = 'ADMINISTRATOR'"
                : "select p.account_id, p.id, p.name, p.standing from person p join seat s on s.person_id = p.id"
                        + " where s.role = '" + role + "' order by s.id limit 1";
        return within(
                municipality,
                jdbc -> jdbc.sql(who)
                        .query((row, number) -> new Actor(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                municipality,
                                row.getString(3),
                                Standing.valueOf(row.getString(4)),
                                Locale.forLanguageTag("nl")))
                        .single());
    }

    /** The first of those that somebody sits with. */
    UUID table(Actor actor) {
        return within(
                municipality,
                jdbc -> jdbc.sql("select coalesce((select table_id from seat where person_id = ? order by id limit 1),"
                                + " (select id from learning_table order by id limit 1))")
                        .param(actor.personId())
                        .query(UUID.class)
                        .single());
    }

    /** @param rows a table, with a condition: what of it the municipality has */
    long count(String rows) {
        return within(
                municipality,
                jdbc -> jdbc.sql("select count(*) from " + rows)
                        .query(Long.class)
                        .single());
    }

    /** The body of a page, asked within its municipality as the filter of the application does. */
    String page(Actor actor, String address) {
        return context.getBean(MunicipalityScope.class).within(municipality, () -> asked(actor, address));
    }

    private String asked(Actor actor, String address) {
        SignedIn signedIn = new SignedIn(actor, actor.personId() + "@schaal.example", "Gemeente", false);
        try {
            MockHttpServletResponse response = mvc.perform(get(URI.create(address))
                            .locale(actor.language())
                            .with(authentication(
                                    UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()))))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() != 200)
                throw new IllegalStateException(address + " gives " + response.getStatus());
            return response.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private UUID largest() {
        List<UUID> all = context.getBean(JdbcClient.class)
                .sql("select id from known_municipality")
                .query(UUID.class)
                .list();
        return Collections.max(
                all,
                Comparator.comparing(each -> within(
                        each,
                        jdbc -> jdbc.sql("select count(*) from learning_table")
                                .query(Long.class)
                                .single())));
    }

    private <T> T within(UUID where, Function<JdbcClient, T> work) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
        return context.getBean(MunicipalityScope.class)
                .within(where, () -> Objects.requireNonNull(transactions.execute(status -> work.apply(jdbc))));
    }
}
