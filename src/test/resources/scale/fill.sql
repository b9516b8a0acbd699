-- Fills an empty database with invented municipalities, as its owner. Before it: the temporary tables noun (n, word) and scale:
-- municipalities and tables in all, the skew between them, the factor: the part of the municipalities that is made, and the
-- step: one in so many failures, actions, stories, invitations and items is made. Stories come after it, for their words are sealed by the application.
set local work_mem = '256MB';
set local jit = off;

create function pg_temp.id(kind text, n bigint, at timestamptz) returns uuid language sql immutable as $$
    select (h || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 3) || substr(m, 7, 12))::uuid
    from (select lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as h, md5(kind || n) as m) x
$$;

-- The same number for the same things, evenly spread below n.
create function pg_temp.pick(what text, seed bigint, n bigint) returns bigint language sql immutable as $$
    select abs(hashtextextended(what, seed) % n)
$$;

-- A few large municipalities and many small ones. The largest is in every part that is made.
create temp table town as
with share as (select r, 1 / power(r + 1, s.skew) as weight from scale s cross join generate_series(0, s.municipalities - 1) r),
along as (select r, sum(weight) over (order by r) / sum(weight) over () as upto from share)
select row_number() over (order by r > 0, pg_temp.pick('place', r, 1000000)) - 1 as place,
    round(s.tables * upto)::int - coalesce(round(s.tables * lag(upto) over (order by r))::int, 0) as tables
from along cross join scale s;
delete from town where place >= (select ceil(municipalities * factor) from scale);

create temp table muni as select place as m, pg_temp.id('municipality', place, '2023-01-01') as id, greatest(tables, 1) as tables from town;
create temp table board as
select row_number() over (order by m.m, k) as t, m.m, m.id as mid, k as at_place,
    pg_temp.id('table', m.m * 1000 + k, '2023-02-01') as id
from muni m cross join generate_series(1, m.tables) k;

insert into municipality (id, version, name, created_at) select id, 0, 'Gemeente ' || m, '2023-01-01' from muni;
insert into known_municipality select id from muni;
insert into organisation (id, version, municipality_id, name, kind, active)
select pg_temp.id('organisation', m * 100 + o, '2023-01-01'), 0, id, 'Organisatie ' || o, 'YOUTH_CARE', true
from muni cross join generate_series(1, 12) o;

-- Nine at each table, and an administrator.
create temp table sitter as
select b.t, b.m, b.mid, b.id as tid, s as seat, pg_temp.id('person', b.t * 10 + s, '2023-03-01') as id
from board b cross join generate_series(1, 9) s;
create temp table somebody as
select id, m, mid, t * 10 + seat as n, false as administers from sitter
union all select pg_temp.id('person', -m, '2023-03-01'), m, id, -m, true from muni;
insert into account (id, version, email, language, created_at)
select pg_temp.id('account', n, '2023-03-01'), 0, 'p' || n || '@schaal.example', 'nl', '2023-03-01' from somebody;
insert into person (id, version, municipality_id, account_id, organisation_id, name, standing, state, created_at)
select id, 0, mid, pg_temp.id('account', n, '2023-03-01'),
    pg_temp.id('organisation', m * 100 + 1 + abs(n) % 12, '2023-01-01'),
    (array['Noor','Daan','Fatima','Joris','Sanne','Milan','Eva','Bram','Lotte','Youssef'])[1 + pg_temp.pick('first', n, 10)]
        || ' ' || (array['de Vries','Bakker','Yildiz','Jansen','Visser','Amrani','Smit','Mulder','Bos','Peters'])[1 + pg_temp.pick('last', n, 10)]
        || ' ' || abs(n),
    case when administers then 'ADMINISTRATOR' else 'MEMBER' end, 'ACTIVE', '2023-03-01' from somebody;

-- Sentences of words that are as unevenly used as in any language.
create temp table phrase as
with part as (select p, i, floor((select count(*) from noun) * power(pg_temp.pick('word' || i, p, 100000) / 100000.0, 3))::int as n
    from generate_series(0, 19999) p cross join generate_series(1, 5) i)
select p, 'Wij ' || (array['wachten op','vergeten','betalen twee keer voor','stoppen','vragen om','tellen','verwijzen naar','missen'])[1 + p % 8]
    || ' ' || string_agg(n.word, (array[' en ', ' bij ', ' van de ', ' zonder '])[1 + p % 4] order by i) as text
from part join noun n using (n) group by p;
create temp table phrase_word as
select p, w.plain, w.stem from phrase cross join lateral words_in(array[text]) w;
analyze phrase; analyze phrase_word; analyze board; analyze sitter;

insert into learning_table (id, version, municipality_id, name, theme, purpose, rhythm_weeks, house_rules, state, created_at)
select b.id, 0, mid, 'Leertafel ' || at_place, left(t.text, 200), left(u.text, 300), 2, 'We luisteren eerst.', 'ACTIVE', '2023-02-01'
from board b join phrase t on t.p = pg_temp.pick('theme', b.t, 20000) join phrase u on u.p = pg_temp.pick('purpose', b.t, 20000);
insert into seat (id, version, municipality_id, table_id, position, role, label, person_id, state, since)
select pg_temp.id('seat', t * 10 + seat, '2023-03-01'), 0, mid, tid, seat,
    (array['CHAIR','FACILITATOR','PRIVACY_REVIEWER','BOARD_MEMBER','BOARD_MEMBER','OFFICIAL','FRONTLINE','FRONTLINE','RESIDENT'])[seat],
    '', id, 'TAKEN', '2023-03-01' from sitter;

-- Ninety sessions at each table, a fortnight apart; two are still to come.
create temp table gathering as
select b.t * 100 + k as n, b.t, b.mid, b.id as tid, k, date_trunc('hour', now()) + (k - 88) * interval '14 days' as starts_at,
    pg_temp.id('session', b.t * 100 + k, '2023-03-02') as id
from board b cross join generate_series(1, 90) k;
create index on gathering (t, k);
analyze gathering;
insert into learning_session (id, version, municipality_id, table_id, theme, starts_at, ends_at, place, video_link, state,
    convened_at, closed_at, created_at)
select g.id, 0, mid, tid, left(p.text, 200), starts_at, starts_at + interval '2 hours', 'Buurthuis', '',
    case when k <= 88 then 'CLOSED' else 'PLANNED' end, case when k <= 88 then starts_at - interval '7 days' end,
    case when k <= 88 then starts_at + interval '1 day' end, starts_at - interval '30 days'
from gathering g join phrase p on p.p = pg_temp.pick('session', g.n, 20000);
insert into invitation (id, version, municipality_id, session_id, seat_id, person_id, presence)
select pg_temp.id('invitation', g.n * 10 + s.seat, '2023-03-02'), 0, g.mid, g.id,
    pg_temp.id('seat', s.t * 10 + s.seat, '2023-03-01'), s.id, case when k <= 88 then 'PRESENT' end
from gathering g join sitter s using (t) where s.seat <= 8 and g.k % (select step from scale) = 0;
insert into agenda_item (id, version, municipality_id, session_id, position, kind, title, minutes, notes, outcome)
select pg_temp.id('item', g.n * 10 + i, '2023-03-02'), 0, g.mid, g.id, i,
    (array['PURPOSE','SYSTEM','OPTIONS','CHECK_OUT'])[i], 'Agendapunt ' || i, 20, '',
    case when k <= 88 then 'INFORMATION' end
from gathering g cross join generate_series(1, 4) i where g.k % (select step from scale) = 0;

-- A hundred and twenty failures at each table.
create temp table cause as
select b.t * 1000 + c.k as n, b.t, b.mid, b.id as tid, c.k, g.id as named_in, g.starts_at as named_at, 1 + (c.k * 88 / 121) as named_k,
    pg_temp.id('failure', b.t * 1000 + c.k, g.starts_at) as id,
    (array['RESOLVED','RESOLVED','RESOLVED','RESOLVED','RESOLVED','RESOLVED','SUSPECTED','ACKNOWLEDGED','ACKNOWLEDGED',
        'BEING_WORKED_ON','BEING_WORKED_ON','CHANGE_CLAIMED','REOPENED'])[1 + pg_temp.pick('state', b.t * 1000 + c.k, 13)] as state,
    pg_temp.pick('statement', b.t * 1000 + c.k, 20000) as p1,
    case when c.k % 2 = 0 then pg_temp.pick('workaround', b.t * 1000 + c.k, 20000) end as p2
from board b cross join scale cross join generate_series(1, 120, step) as c (k) join gathering g on g.t = b.t and g.k = 1 + (c.k * 88 / 121);
analyze cause;
insert into system_failure (id, version, municipality_id, table_id, statement, kind, level, owner_id, workaround, state, escalated,
    untouched, touched_at, named_by, named_at, named_in, claim, claimed_at, resolved_at)
select c.id, 0, c.mid, c.tid, left(a.text, 300),
    (array['LAW','LOCAL_RULE','PRESUMED_RULE','CONTRACT','BUDGET_PARTITION','ACCOUNTABILITY','INFORMATION_SYSTEM','CAPACITY',
        'COOPERATION','AUTHORITY','CULTURE'])[1 + pg_temp.pick('kind', c.n, 11)],
    (array['TABLE','MUNICIPALITY','MUNICIPALITY','REGION','NATIONAL'])[1 + pg_temp.pick('level', c.n, 5)],
    case when state <> 'SUSPECTED' then o.id end, coalesce(w.text, ''), state,
    u.untouched >= 3 and state in ('ACKNOWLEDGED', 'BEING_WORKED_ON'), case when state = 'RESOLVED' then 0 else u.untouched end,
    named_at, f.id, named_at, named_in,
    case when state in ('CHANGE_CLAIMED', 'RESOLVED') then 'Het is anders geregeld.' end,
    case when state in ('CHANGE_CLAIMED', 'RESOLVED') then named_at + interval '30 days' end,
    case when state = 'RESOLVED' then named_at + (40 + pg_temp.pick('resolved', c.n, 200)) * interval '1 day' end
from cause c join phrase a on a.p = c.p1 left join phrase w on w.p = c.p2
join sitter o on o.t = c.t and o.seat = 4 + c.n % 2 join sitter f on f.t = c.t and f.seat = 7
cross join lateral (select pg_temp.pick('untouched', c.n, 6)::int as untouched) u;
insert into failure_domain (municipality_id, failure_id, domain)
select mid, id, (array['YOUTH_CARE','EDUCATION','HOUSING','DEBT','WMO','WLZ','HEALTH_CARE','SAFETY'])[1 + pg_temp.pick('domain' || d, n, 8)]
from cause cross join generate_series(1, 2) d on conflict do nothing;
insert into failure_attention (municipality_id, failure_id, session_id, touched, at)
select c.mid, c.id, g.id, pg_temp.pick('touched' || g.k, c.n, 3) = 0, g.starts_at
from cause c join gathering g on g.t = c.t and g.k between c.named_k + 1 and least(c.named_k + 8, 88);

-- Nine hundred actions at each table, ten to a session.
create temp table promise as
select b.t * 1000 + c.k as n, b.t, b.mid, b.id as tid, c.k, g.id as sid, g.starts_at as agreed_at, 1 + (c.k - 1) * 88 / 900 as agreed_k,
    pg_temp.id('action', b.t * 1000 + c.k, g.starts_at) as id, 2 + pg_temp.pick('owner', b.t * 1000 + c.k, 7)::int as owner,
    case when c.k > 860 or pg_temp.pick('open', b.t * 1000 + c.k, 16) = 0 then 'AGREED'
         when pg_temp.pick('dropped', b.t * 1000 + c.k, 10) = 0 then 'DROPPED' else 'DONE' end as state,
    pg_temp.pick('what', b.t * 1000 + c.k, 20000) as p1, pg_temp.pick('result', b.t * 1000 + c.k, 20000) as p2
from board b cross join scale cross join generate_series(1, 900, step) as c (k) join gathering g on g.t = b.t and g.k = 1 + (c.k - 1) * 88 / 900;
analyze promise;
insert into follow_up_action (id, version, municipality_id, table_id, what, owner_id, agreed_by, agreed_at, due_on, state, result,
    ended_at, session_id, failure_id)
select a.id, 0, a.mid, a.tid, left(p.text, 500), o.id, f.id, a.agreed_at, (a.agreed_at + interval '28 days')::date, a.state,
    case when a.state <> 'AGREED' then r.text end, case when a.state <> 'AGREED' then a.agreed_at + interval '20 days' end, a.sid,
    case when a.k % 3 = 0 then c.id end
from promise a join phrase p on p.p = a.p1 join phrase r on r.p = a.p2
join sitter o on o.t = a.t and o.seat = a.owner join sitter f on f.t = a.t and f.seat = 2
cross join scale join cause c on c.t = a.t and c.k = 1 + (a.k - 1) * 120 / 900 / step * step;

-- Twelve claimed rules at each table, nine of them checked, and a letter of each of eight quarters.
create temp table claimed as
select b.t * 100 + c.k as n, b.t, b.mid, b.id as tid, c.k, f.id as fid, g.id as sid, g.starts_at as claimed_at,
    pg_temp.id('claim', b.t * 100 + c.k, g.starts_at) as id,
    (array['LAW','BY_LAW','CONTRACT','HABIT','HABIT','MISUNDERSTANDING'])[1 + pg_temp.pick('verdict', b.t * 100 + c.k, 6)] as verdict,
    pg_temp.pick('claim', b.t * 100 + c.k, 20000) as p1, pg_temp.pick('finding', b.t * 100 + c.k, 20000) as p2,
    pg_temp.pick('quote', b.t * 100 + c.k, 20000) as p3
from board b cross join generate_series(1, 12) as c (k)
cross join scale
join gathering g on g.t = b.t and g.k = c.k * 7 join cause f on f.t = b.t and f.k = 1 + (c.k * 10 - 1) / step * step;
insert into rule_check (id, version, municipality_id, table_id, claim, claimant_id, written_by, claimed_at, session_id, failure_id,
    state, official_id, requested_by, requested_at, due_on, verdict, checked_at)
select c.id, 0, c.mid, c.tid, left(p.text, 300), w.id, w.id, c.claimed_at, c.sid, c.fid,
    case when k <= 9 then 'CHECKED' when k <= 11 then 'REQUESTED' else 'CLAIMED' end,
    case when k <= 11 then o.id end, case when k <= 11 then w.id end, case when k <= 11 then claimed_at end,
    case when k <= 11 then (claimed_at + interval '14 days')::date end,
    case when k <= 9 then verdict end, case when k <= 9 then claimed_at + interval '10 days' end
from claimed c join phrase p on p.p = c.p1 join sitter w on w.t = c.t and w.seat = 7 join sitter o on o.t = c.t and o.seat = 6;
insert into rule_verdict (id, municipality_id, rule_check_id, number, verdict, finding, quote, law_id, article, link, given_by, given_at)
select pg_temp.id('verdict', c.n, c.claimed_at), c.mid, c.id, 1, verdict, left(f.text, 2000), left(q.text, 4000),
    case when verdict = 'LAW' then 'BWBR0034925' end, case when verdict = 'LAW' then '2.3' end,
    case when verdict = 'BY_LAW' then 'https://wetten.example/' || c.n end, o.id, claimed_at + interval '10 days'
from claimed c join phrase f on f.p = c.p2 join phrase q on q.p = c.p3 join sitter o on o.t = c.t and o.seat = 6 where k <= 9;
create temp table letter as
select b.mid, b.id as tid, b.t, k, pg_temp.id('letter', b.t * 10 + k, '2023-03-03') as id, s.id as chair,
    (date_trunc('quarter', now()) - k * interval '3 months')::date as quarter
from board b cross join generate_series(1, 8) k join sitter s on s.t = b.t and s.seat = 1;
insert into council_letter (id, version, municipality_id, table_id, quarter, edition, language, state, made_by, made_at, final_by, final_at)
select id, 0, mid, tid, quarter, 1, 'nl', 'FINAL', chair, quarter + interval '95 days', chair, quarter + interval '99 days' from letter;
insert into council_letter_part (id, version, municipality_id, letter_id, kind, heading, body, changed_by, changed_at)
select pg_temp.id('part' || i, l.t * 10 + l.k, '2023-03-03'), 0, l.mid, l.id,
    (array['OPENING','MOVEMENT','NEVER_RULES','LESSONS','SESSIONS','VOICES','CLOSING'])[i], 'Deel ' || i, p.text, l.chair,
    l.quarter + interval '96 days'
from letter l cross join generate_series(1, 7) i join phrase p on p.p = pg_temp.pick('part' || i, l.t * 10 + l.k, 20000);

-- What happened, in a line for each session, failure and action.
create temp table line as
select pg_temp.id('line-s', n, starts_at) as id, mid, tid, t, starts_at as at, 'session.closed' as what, 'SESSION' as kind, id as thing, true as big
from gathering where k <= 88
union all select pg_temp.id('line-f', n, named_at), mid, tid, t, named_at, 'failure.named', 'FAILURE', id, true from cause
union all select pg_temp.id('line-a', n, agreed_at), mid, tid, t, agreed_at, 'action.agreed', 'ACTION', id, false from promise;
insert into timeline_line (id, municipality_id, table_id, at, person_id, role, what, detail, on_table, thing_kind, thing_id)
select l.id, l.mid, l.tid, l.at, s.id, 'FACILITATOR', l.what, '', l.big, l.kind, l.thing
from line l join sitter s on s.t = l.t and s.seat = 2;
insert into timeline_subject (municipality_id, kind, subject_id, line_id)
select mid, kind, thing, id from line union all select mid, 'TABLE', tid, id from line where big;

-- What the triggers would have kept, at once.
create temp table used as
select mid, 'FAILURE' as kind, id, tid, p1 as p, 4 as weight from cause
union all select mid, 'FAILURE', id, tid, p2, 2 from cause where p2 is not null
union all select mid, 'ACTION', id, tid, p1, 4 from promise
union all select mid, 'ACTION', id, tid, p2, 2 from promise where state <> 'AGREED'
union all select mid, 'RULE_CHECK', id, tid, p1, 4 from claimed
union all select mid, 'RULE_CHECK', id, tid, p2, 2 from claimed where k <= 9
union all select mid, 'RULE_CHECK', id, tid, p3, 1 from claimed where k <= 9
union all select mid, 'SESSION', id, tid, pg_temp.pick('session', n, 20000), 4 from gathering
union all select mid, 'TABLE', id, id, pg_temp.pick('theme', t, 20000), 2 from board;
insert into word_entry (municipality_id, word, kind, subject_id, table_id, weight)
select u.mid, w.stem, u.kind, u.id, u.tid, max(u.weight)
from used u join phrase_word w using (p) group by u.mid, w.stem, u.kind, u.id, u.tid;
insert into word_entry (municipality_id, word, kind, subject_id, table_id, weight)
select s.municipality_id, w.stem, 'PERSON', s.id, null, w.weight
from person s cross join lateral (select stem, max(weight)::smallint as weight from words_in(array[s.name]) group by stem) w;
insert into word_known (municipality_id, plain, stem)
select distinct u.mid, w.plain, w.stem from (select distinct mid, p from used) u join phrase_word w using (p)
union select distinct s.municipality_id, w.plain, w.stem from person s cross join lateral words_in(array[s.name]) w;
