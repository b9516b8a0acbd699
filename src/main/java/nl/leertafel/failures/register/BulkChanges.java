package nl.leertafel.failures.register;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureDesk;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureWish;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes many failures at once: chosen in the list, looked at, done, and undone. */
@Service
@Transactional
class BulkChanges {
    /** More than somebody looks through before saying yes. */
    static final int MOST = 200;

    /** For looking: whether it is filled in, the form asks. */
    private static final String SOME_NOTE = "–";

    private final Register register;
    private final FailureDesk desk;
    private final BulkStore store;
    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Clock clock;

    BulkChanges(
            Register register,
            FailureDesk desk,
            BulkStore store,
            JdbcClient jdbc,
            Submissions submissions,
            Clock clock) {
        this.register = register;
        this.desk = desk;
        this.store = store;
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param ticked none, when all that the filter lets through are meant */
    UUID begin(Actor actor, UUID submission, FailureWish.Verb verb, Filter filter, Set<UUID> ticked) {
        return submissions.once(submission, actor, () -> {
            List<UUID> chosen = ticked.isEmpty()
                    ? register.ids(actor, filter, MOST + 1)
                    : register.seen(actor, ticked.stream().limit(MOST + 1L).toList());
            if (chosen.isEmpty()) throw new RuleBroken("register.rule.nothingChosen");
            if (chosen.size() > MOST) throw new RuleBroken("register.rule.tooMany", MOST);
            String query = Address.kept(filter.withoutWords().viewQuery());
            return store.begin(actor, verb, query, chosen, clock.instant());
        });
    }

    @Transactional(readOnly = true)
    BulkPage page(Actor actor, UUID id, BulkForm form) {
        BulkStore.Change change = find(actor, id);
        FailureWish wish = form.wish(change.verb());
        Set<UUID> visible = register.visible(actor);
        List<BulkPage.Row> rows = store.rows(id, visible);
        List<UUID> ids = rows.stream().map(BulkPage.Row::id).toList();
        String back = Filter.PATH + "?" + change.query();
        if (change.done())
            return new BulkPage(
                    id,
                    change.verb(),
                    change.undone() ? BulkPage.Stage.UNDONE : BulkPage.Stage.DONE,
                    wish,
                    rows,
                    store.unseen(id, visible),
                    List.of(),
                    back);
        List<Option> options = options(change.verb(), ids);
        if (!wish.isWhole())
            return new BulkPage(id, change.verb(), BulkPage.Stage.CHOOSE, wish, rows, 0, options, back);
        FailureWish looked = new FailureWish(wish.verb(), wish.owner(), wish.level(), wish.domain(), SOME_NOTE);
        Map<UUID, String> refusals = desk.refusals(actor, ids, looked);
        List<BulkPage.Row> checked =
                rows.stream().map(row -> row.refusedFor(refusals.get(row.id()))).toList();
        return new BulkPage(id, change.verb(), BulkPage.Stage.CHECK, wish, checked, 0, options, back);
    }

    void perform(Actor actor, UUID id, BulkForm form) {
        find(actor, id);
        submissions.once(form.submission(), actor, () -> {
            store.hold(id);
            BulkStore.Change change = find(actor, id);
            if (change.done()) return id;
            FailureWish wish = form.wish(change.verb());
            if (!wish.isWhole()) throw new RuleBroken("register.rule.nothingChosen");
            List<UUID> ids = store.rows(id, register.visible(actor)).stream()
                    .map(BulkPage.Row::id)
                    .toList();
            store.done(id, desk.change(actor, ids, wish), clock.instant());
            return id;
        });
    }

    void undo(Actor actor, UUID id, UUID submission) {
        find(actor, id);
        submissions.once(submission, actor, () -> {
            store.hold(id);
            BulkStore.Change change = find(actor, id);
            if (!change.done() || change.undone()) return id;
            store.undone(id, desk.undo(actor, store.changed(id), change.verb()), clock.instant());
            return id;
        });
    }

    private BulkStore.Change find(Actor actor, UUID id) {
        return store.find(actor, id).orElseThrow(() -> new NotFound("bulk change", id));
    }

    private List<Option> options(FailureWish.Verb verb, List<UUID> ids) {
        return switch (verb) {
            case OWNER -> governors(ids);
            case LEVEL -> Option.all(FailureLevel.class, "failures.level");
            case DOMAIN_ADD, DOMAIN_REMOVE -> Option.all(Domain.class, "failures.domain");
            case CONFIRMATION, AGENDA -> List.of();
        };
    }

    /** Who may own one of them. */
    private List<Option> governors(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("""
            select distinct p.id, p.name || ', ' || o.name as name, lower(p.name)
            from system_failure f join seat s on s.table_id = f.table_id
            join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id
            where f.id in (:ids) and s.role in ('CHAIR', 'BOARD_MEMBER', 'OFFICIAL') and p.state = 'ACTIVE'
            order by lower(p.name), p.id
            """)
                .param("ids", new HashSet<>(ids))
                .query((row, at) -> Option.of(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
