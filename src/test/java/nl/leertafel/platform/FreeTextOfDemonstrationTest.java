package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.shared.FreeText;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.SimpleErrors;

/** What the people of the demonstration write, anybody could write without being asked about it. */
@SpringBootTest(properties = "leertafel.demo=true")
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
class FreeTextOfDemonstrationTest {
    private static final String TEXTS = """
        select purpose from learning_table union select house_rules from learning_table
        union select name from learning_table union select theme from learning_table union select label from seat
        union select theme from learning_session union select overrule_reason from learning_session
        union select cancel_reason from learning_session union select no_next_reason from learning_session
        union select title from agenda_item where story_id is null union select notes from agenda_item
        union select statement from system_failure union select workaround from system_failure
        union select claim from system_failure union select note from practice_confirmation
        union select what from follow_up_action union select result from follow_up_action
        """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MunicipalityScope scope;

    @Autowired
    IdentifyingData search;

    @Autowired
    NamesHere names;

    record Written(@FreeText String text) {}

    @Test
    void asksNobodyAnything() {
        List<String> asked = new ArrayList<>();
        List<UUID> accounts =
                jdbc.sql("select id from account").query(UUID.class).list();
        accounts.stream().map(this::municipality).distinct().forEach(municipality -> {
            List<String> texts = scope.within(
                    municipality,
                    () -> transactions.execute(
                            status -> jdbc.sql(TEXTS).query(String.class).list()));
            assertThat(texts).hasSizeGreaterThan(20);
            scope.within(
                    municipality,
                    () -> asked.addAll(texts.stream()
                            .filter(text -> text != null && isAsked(text))
                            .map(text -> text
                                    + search.in(text).stream()
                                            .map(f -> f.kind() + "=" + f.in(text))
                                            .toList())
                            .toList()));
        });
        assertThat(asked).isEmpty();
    }

    private UUID municipality(UUID account) {
        return scope.withinAccount(
                account,
                () -> transactions.execute(status -> jdbc.sql("select municipality_id from person where account_id = ?")
                        .param(account)
                        .query(UUID.class)
                        .list()
                        .get(0)));
    }

    private boolean isAsked(String text) {
        Written written = new Written(text);
        SimpleErrors errors = new SimpleErrors(written);
        new FreeTextGuard(search, new KnownNames(names::all), new LeftStanding(new MockHttpServletRequest()))
                .validate(written, errors);
        return errors.hasErrors();
    }
}
