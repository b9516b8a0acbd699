package nl.leertafel.stories;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.vault.Rotation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator, who reads no story, must know of them: how many go when. */
@Service
@Transactional(readOnly = true)
class RetentionPages {
    private static final String COMING = """
        select cast(date_trunc('month', d.ends_at at time zone :zone) as date) as first,
          count(*) filter (where d.told) as told, count(*) filter (where not d.told) as drafts, 0 as withdrawn
        from (
          select true as told, (s.told_at at time zone :zone + make_interval(months => :months))
            at time zone :zone as ends_at
        """ + Retention.TOLD + """
          where s.told_at is not null
          union all
          select false, greatest(s.touched_at + make_interval(days => :untouched),
            coalesce(s.reminded_at, greatest(s.touched_at + make_interval(days => :untouched - :notice), :now))
              + make_interval(days => :notice))
        """ + Retention.LEFT_ALONE + """
        ) d group by 1 order by 1
        """;

    private static final String PAST = """
        select cast(date_trunc('month', s.erased_at at time zone :zone) as date) as first,
          count(*) filter (where s.state <> 'WITHDRAWN' and s.released_at is not null) as told,
          count(*) filter (where s.state <> 'WITHDRAWN' and s.released_at is null) as drafts,
          count(*) filter (where s.state = 'WITHDRAWN') as withdrawn
        from case_story s where s.erased_at > :now - make_interval(months => 12) group by 1 order by 1 desc
        """;

    private static final String SUBMITTED =
            "select count(*) from case_story where erased_at is null and state = 'SUBMITTED'";

    private static final String NOT_TOLD =
            "select count(*) " + Retention.TOLD + "where s.told_at is null and s.released_at is not null";

    private final JdbcClient jdbc;
    private final Rotation rotation;
    private final Clock clock;

    RetentionPages(JdbcClient jdbc, Rotation rotation, Clock clock) {
        this.jdbc = jdbc;
        this.rotation = rotation;
        this.clock = clock;
    }

    /** @throws NotFound to everybody but an administrator */
    RetentionPage page(Actor actor) {
        if (!actor.isAdministrator()) throw new NotFound("retention for", actor.personId());
        return new RetentionPage(months(COMING), months(PAST), count(SUBMITTED), count(NOT_TOLD), keys());
    }

    private List<RetentionPage.Month> months(String sql) {
        return jdbc.sql(sql)
                .param("zone", clock.getZone().getId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("months", Terms.MONTHS_AFTER_TELLING)
                .param("untouched", Terms.DAYS_UNTOUCHED)
                .param("notice", Terms.DAYS_NOTICE)
                .query(RetentionPage.Month.class)
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<RetentionPage.Key> keys() {
        SortedMap<Integer, Long> texts = rotation.texts();
        texts.putIfAbsent(rotation.current(), 0L);
        return texts.entrySet().stream()
                .map(key -> new RetentionPage.Key(key.getKey(), key.getValue(), key.getKey() == rotation.current()))
                .toList();
    }
}
