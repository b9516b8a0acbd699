package nl.leertafel.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leertafel.people.SignedIn;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.Standing;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A municipality of its own for each test, made by SQL so that a test of one module needs no other. Everything made here
 * is in this municipality; {@link #elsewhere} makes another one.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class World {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MunicipalityScope scope;
    private final UUID municipality = Ids.next();
    private final UUID organisation = Ids.next();
    private int people;

    public World(JdbcClient jdbc, TransactionTemplate transactions, MunicipalityScope scope) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.scope = scope;
        insert("municipality", "id", municipality, "name", "Testgemeente " + municipality, "created_at", Rows.now());
        insert(Rows.entity("organisation", this)
                .with("id", organisation, "name", "Wijkteam", "active", true)
                .with("kind", "NEIGHBOURHOOD_TEAM"));
    }

    public World elsewhere() {
        return new World(jdbc, transactions, scope);
    }

    public UUID municipality() {
        return municipality;
    }

    /** The one to which everybody here belongs. */
    public UUID organisation() {
        return organisation;
    }

    public Actor person(String name) {
        return person(name, Standing.MEMBER);
    }

    public Actor administrator() {
        return person("Beheerder", Standing.ADMINISTRATOR);
    }

    public Actor reader() {
        return person("Lezer", Standing.READER);
    }

    /** Somebody with an account of their own; e-mail {@code name.number.municipality@test.example}. */
    public Actor person(String name, Standing standing) {
        UUID account = Ids.next();
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + people++ + "." + municipality
                + "@test.example";
        insert("account", "id", account, "email", email, "language", "nl", "created_at", Rows.now());
        return person(name, standing, account);
    }

    /** As another municipality knows somebody: with the same account. */
    public Actor person(String name, Standing standing, UUID account) {
        UUID person = insert(Rows.entity("person", this)
                .with("account_id", account, "organisation_id", organisation)
                .with("name", name, "standing", standing, "state", "ACTIVE", "created_at", Rows.now()));
        return new Actor(account, person, municipality, name, standing, Locale.forLanguageTag("nl"));
    }

    /** An active table with somebody on a seat in every role but guest. */
    public SeatedTable table() {
        return table("ACTIVE");
    }

    public SeatedTable table(String state) {
        UUID table = insert(Rows.entity("learning_table", this)
                .with("theme", "Jeugd", "rhythm_weeks", 6)
                .with("name", "Leertafel " + Ids.next(), "purpose", "Ieder kind groeit veilig op.")
                .with("house_rules", "We luisteren eerst.", "state", state, "created_at", Rows.now()));
        Map<SeatRole, Actor> sitters = new EnumMap<>(SeatRole.class);
        Map<SeatRole, UUID> seats = new EnumMap<>(SeatRole.class);
        for (SeatRole role : SeatRole.values()) {
            if (role == SeatRole.GUEST) continue;
            Actor actor = person("Persoon " + role.name().toLowerCase(Locale.ROOT));
            sitters.put(role, actor);
            seats.put(role, seat(table, role, actor, null));
        }
        return new SeatedTable(table, sitters, seats);
    }

    /** @param session only for a guest */
    public UUID seat(UUID table, SeatRole role, @Nullable Actor actor, @Nullable UUID session) {
        Rows.Row row = Rows.entity("seat", this)
                .with("table_id", table, "role", role, "label", "")
                .with("position", role.ordinal(), "since", LocalDate.now(), "session_id", session)
                .with("person_id", actor == null ? null : actor.personId())
                .with("state", actor == null ? "VACANT" : "TAKEN");
        return insert(row);
    }

    public Actor guest(SeatedTable table, UUID session) {
        Actor guest = person("Gast");
        seat(table.id(), SeatRole.GUEST, guest, session);
        return guest;
    }

    /** For one more in the role, beside who sits in it already. */
    public Actor also(SeatedTable table, SeatRole role) {
        Actor actor = person("Nog iemand");
        seat(table.id(), role, actor, null);
        return actor;
    }

    /** As a request of this person would, without a transaction of its own. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return scope.within(actor.municipalityId(), work);
    }

    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** Has MockMvc do a request as this person, signed in. */
    public RequestPostProcessor requestAs(Actor actor) {
        SignedIn signedIn = new SignedIn(actor, actor.personId() + "@test.example", "Testgemeente", false);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
    }

    /** In one transaction of this municipality. */
    public <T extends @Nullable Object> T sql(Function<JdbcClient, T> work) {
        return scope.within(municipality, () -> transactions.<T>execute(status -> work.apply(jdbc)));
    }

    /** @param rows a table, and a condition if need be: {@code seat where role = 'CHAIR'} */
    public long count(String rows) {
        Long count = sql(client ->
                client.sql("select count(*) from " + rows).query(Long.class).single());
        return count;
    }

    public UUID insert(Rows.Row row) {
        return sql(client -> row.insert(client));
    }

    private void insert(String table, Object... columns) {
        insert(new Rows.Row(table).with("version", 0L).with(columns));
    }
}
