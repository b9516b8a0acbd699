package nl.leertafel.notices.practice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.TableLookup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What practice answered apart from a claim, on the page of the failure; an answer to a claim stands there already. */
@Component
@Transactional(readOnly = true)
class PracticePanels implements PanelSource {
    private static final int ORDER = 350;
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final FailureLookup failures;
    private final TableLookup tables;

    PracticePanels(JdbcClient jdbc, FailureLookup failures, TableLookup tables) {
        this.jdbc = jdbc;
        this.failures = failures;
        this.tables = tables;
    }

    record Given(Instant answeredAt, String person, Reply answer, String words) {}

    record Practice(List<Given> answers) {}

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        if (about.kind() != Subject.Kind.FAILURE) return List.of();
        List<Given> answers = answers(about.id());
        FailureSummary failure =
                answers.isEmpty() ? null : failures.find(Set.of(about.id())).get(about.id());
        if (failure == null || !tables.seatsOf(actor).sees(failure.tableId())) return List.of();
        return List.of(new Panel(ORDER, false, "notices/practice", new Practice(answers)));
    }

    private List<Given> answers(UUID failure) {
        return jdbc.sql("""
            select q.answered_at, p.name as person, q.answer, q.words
            from practice_question q join person p on p.id = q.person_id
            where q.failure_id in (select merged_with(?)) and q.answered_at is not null and not q.confirms
            order by q.answered_at desc limit
            """ + " " + SHOWN).param(failure).query(Given.class).list();
    }
}
