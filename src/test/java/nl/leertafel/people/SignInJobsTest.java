package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LeertafelTest
class SignInJobsTest {
    @Autowired
    World world;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecurringTask<Void> signInIsForgotten;

    @Test
    void attempts_that_no_longer_count_are_forgotten() {
        String insert =
                "insert into sign_in_attempt (account, address, at) values (sha256('x'), ?, now() - ?::interval)";
        jdbc.sql(insert).params("203.0.113.1", "20 minutes").update();
        jdbc.sql(insert).params("203.0.113.1", "1 minute").update();
        forget();
        assertThat(jdbc.sql("select count(*) from sign_in_attempt where address = '203.0.113.1'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void links_that_no_longer_work_are_forgotten() {
        String used = link(world.person("Noor"));
        String old = link(world.person("Sanne"));
        String good = link(world.person("Daan"));
        links.use(used);
        jdbc.sql("update account_link set expires_at = now() - interval '1 day' where token_hash = ?")
                .param(Secrets.hash(old))
                .update();
        forget();
        assertThat(List.of(used, old, good)).filteredOn(this::kept).containsExactly(good);
    }

    private void forget() {
        signInIsForgotten.execute(mock(), mock());
    }

    private String link(Actor person) {
        String link = links.invitation(person.accountId(), person.personId());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private boolean kept(String token) {
        return jdbc.sql("select count(*) from account_link where token_hash = ?")
                        .param(Secrets.hash(token))
                        .query(Long.class)
                        .single()
                == 1;
    }
}
