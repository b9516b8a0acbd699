package nl.leertafel.insight;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.NotFound;

/**
 * Which failures stand behind a number: a condition on failures {@code f} that says the same as the count did.
 *
 * @param words which they are
 * @param values that the condition names, beside those of the scope
 */
record Which(String sql, String words, Scope scope, Map<String, Object> values) {
    private static final Pattern GROUP = Pattern.compile("(age|untouched)-([0-4])");
    private static final Pattern HAPPENED =
            Pattern.compile("(named|resolved|reopened)(?:-(20\\d\\d-(?:0[1-9]|1[0-2])))?");
    private static final Pattern SETTLED = Pattern.compile("settled(?:-(\\w+))?");

    private static final String TOLD = """
        exists (select from timeline_line l where l.table_id = f.table_id and l.thing_id = f.id
                and l.what in ('failure.resolved', 'failure.reopened') and l.what = 'failure.%s'
                and l.at >= :from and l.at < :until
                and (l.what <> 'failure.reopened' or not opening_was_taken_back(l.thing_id, l.at)))\
        """;

    /** @throws NotFound when it means nothing */
    static Which of(String which, Scope scope, Words words) {
        Matcher group = GROUP.matcher(which);
        if (group.matches()) return group(group.group(1), Integer.parseInt(group.group(2)), scope, words);
        Matcher happened = HAPPENED.matcher(which);
        if (happened.matches()) return happened(happened, scope, words);
        Matcher settled = SETTLED.matcher(which);
        if (settled.matches()) return settled(settled, scope, words);
        if (!which.equals("answered")) throw new NotFound("list", which);
        String sql = "exists (select from practice_confirmation c where c.failure_id = f.id and c.at >= :from"
                + " and c.at < :until and c.role in ('FRONTLINE', 'RESIDENT'))";
        String said = words.say("insight.which.answered", scope.period().name(words));
        return new Which(sql, said, scope, Map.of());
    }

    private static Which group(String part, int group, Scope scope, Words words) {
        String sql = (part.equals("age") ? OpenFailures.AGE : OpenFailures.UNTOUCHED)
                + " = :group and f.state <> 'RESOLVED'";
        String said = words.say("insight.ages." + part) + ": " + words.say("insight.which." + part + "-" + group);
        return new Which(sql, said, scope, Map.of("group", group));
    }

    private static Which happened(Matcher asked, Scope scope, Words words) {
        boolean named = asked.group(1).equals("named");
        Scope within =
                asked.group(2) == null ? scope : scope.over(scope.period().only(YearMonth.parse(asked.group(2))));
        String when = asked.group(2) == null
                ? scope.period().name(words)
                : words.month(within.period().first());
        return new Which(
                named ? "f.named_at >= :from and f.named_at < :until" : TOLD.formatted(asked.group(1)),
                words.say("insight.which." + asked.group(1), when),
                within,
                Map.of());
    }

    private static Which settled(Matcher asked, Scope scope, Words words) {
        String sql = "f.state = 'RESOLVED' and f.resolved_at >= :from and f.resolved_at < :until";
        String when = scope.period().name(words);
        if (asked.group(1) == null) return new Which(sql, words.say("insight.which.settled", when), scope, Map.of());
        Domain domain = Stream.of(Domain.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked.group(1)))
                .findFirst()
                .orElseThrow(() -> new NotFound("list", asked.group()));
        return new Which(
                sql + " and exists (select from failure_domain d where d.failure_id = f.id and d.domain = :domain)",
                words.say("insight.which.settledIn", when, words.say("failures.domain." + domain)),
                scope,
                Map.of("domain", domain.name()));
    }
}
