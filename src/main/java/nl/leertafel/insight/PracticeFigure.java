package nl.leertafel.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether practice has its place: as shares of all frontline professionals and residents together, so that no number is
 * about one person: what is about fewer than three is left out. How the stories are shared among the two is said only
 * when three or more of each sent one in.
 */
@Component
class PracticeFigure implements Figure {
    private static final int FEW = 3;

    private static final String SQL = """
        with held as (
            select g.id from learning_session g
            where g.table_id in (:tables) and g.starts_at >= :from and g.starts_at < least(:until, :now)
              and g.state in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED')),
        there as (
            select s.role in ('FRONTLINE', 'RESIDENT') as practice, i.presence, i.person_id
            from held join invitation i on i.session_id = held.id join seat s on s.id = i.seat_id
            where i.presence is not null and s.role in ('CHAIR', 'BOARD_MEMBER', 'OFFICIAL', 'FRONTLINE', 'RESIDENT')),
        answers as (
            select c.role in ('FRONTLINE', 'RESIDENT') as practice, c.person_id
            from practice_confirmation c join system_failure f on f.id = c.failure_id
            where f.table_id in (:tables) and c.at >= :from and c.at < :until and f.state <> 'MERGED'),
        sent as (
            select l.role, count(distinct l.thing_id) as stories, count(distinct l.person_id) as people
            from timeline_line l
            where l.table_id in (:tables) and l.what = 'story.submitted' and l.at >= :from and l.at < :until
              and l.role in ('FRONTLINE', 'RESIDENT') group by l.role)
        select 'told' as what, count(*) filter (where exists (
                   select from case_story s where s.told_in = held.id)) as number, count(*) as of, null as people
                  from held
        union all select 'practice', count(*) filter (where presence <> 'ABSENT'), count(*), count(distinct person_id)
                  from there where practice
        union all select 'governors', count(*) filter (where presence <> 'ABSENT'), count(*), count(distinct person_id)
                  from there where not practice
        union all select 'answers', count(*) filter (where practice), count(*), count(distinct person_id) from answers
        union all select 'residents', coalesce(sum(stories) filter (where role = 'RESIDENT'), 0),
                         coalesce(sum(stories), 0), case when count(*) = 2 then min(people) else 0 end from sent\
        """;

    private final JdbcClient jdbc;

    PracticeFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param people whom it is about; null when it is about sessions */
    private record Share(
            String what, long number, long of, @Nullable Long people) {
        boolean isOfFew() {
            return people != null && people < FEW;
        }
    }

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.PRACTICE);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        List<Share> shares =
                jdbc.sql(SQL).params(scope.values()).query(Share.class).list();
        Share told = share("told", shares);
        Share there = share("practice", shares);
        List<Row> rows = new ArrayList<>();
        add(told, sessions("told", scope), rows, words);
        add(there, sessions("held", scope), rows, words);
        add(share("governors", shares), sessions("held", scope), rows, words);
        add(share("answers", shares), scope.address("/insight/failures", "which", "answered"), rows, words);
        add(share("residents", shares), "", rows, words);
        List<String> notes = new ArrayList<>();
        if (there.of() > 0 && !there.isOfFew()) notes.add(words.say("insight.practice.there", percent(there)));
        if (!rows.isEmpty()) notes.add(words.say("insight.practice.note", FEW));
        if (shares.stream().anyMatch(share -> share.of() > 0 && share.isOfFew()))
            notes.add(words.say("insight.practice.few", FEW));
        return List.of(Shown.of(
                FigureName.PRACTICE,
                words.part("insight.practice.heading", told.number(), told.of()),
                notes,
                List.of(
                        words.say("insight.practice.what"),
                        words.say("insight.share"),
                        words.say("insight.practice.of")),
                rows));
    }

    private static void add(Share share, String href, List<Row> rows, Words words) {
        if (share.of() == 0 || share.isOfFew()) return;
        Cell percent = new Cell(percent(share), words.say("insight.percent", percent(share)), null, 0);
        String of = words.say("insight.of", share.number(), share.of());
        rows.add(new Row(
                words.say("insight.practice." + share.what()),
                Mark.Bar.of(share.number(), share.of(), share.of(), false),
                List.of(percent, new Cell(of, of, href.isEmpty() || share.number() == 0 ? null : href, 0))));
    }

    private static Share share(String what, List<Share> shares) {
        return shares.stream()
                .filter(share -> share.what().equals(what))
                .findFirst()
                .orElse(new Share(what, 0, 0, null));
    }

    private static String sessions(String which, Scope scope) {
        return scope.isSeatedEverywhere() ? scope.address("/insight/sessions", "which", which) : "";
    }

    private static long percent(Share share) {
        return share.of() == 0 ? 0 : Math.round(100.0 * share.number() / share.of());
    }
}
