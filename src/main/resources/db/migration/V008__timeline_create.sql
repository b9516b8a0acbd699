-- What happened when, by whom in which role. Holds no story text: the line about a story names no title.
create table timeline_line (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    table_id        uuid        not null,
    at              timestamptz not null,
    person_id       uuid,
    role            text,
    what            text        not null check (length(what) between 1 and 80), -- message key: timeline.<what>
    detail          text        not null check (length(detail) <= 500),
    on_table        boolean     not null, -- also on the table's own timeline
    thing_kind      text        not null check (thing_kind in ('TABLE', 'SESSION', 'STORY', 'FAILURE', 'ACTION')),
    thing_id        uuid        not null, -- what it happened to, the first of its subjects
    -- deferred, for the line of a new table may be written before its row is
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    unique (municipality_id, id)
);
create index timeline_line_table on timeline_line (table_id, at desc, id desc) where on_table;

create table timeline_subject (
    municipality_id uuid not null references municipality (id),
    kind            text not null check (kind in ('TABLE', 'SESSION', 'STORY', 'FAILURE', 'ACTION')),
    subject_id      uuid not null,
    line_id         uuid not null,
    primary key (subject_id, line_id),
    foreign key (municipality_id, line_id) references timeline_line (municipality_id, id)
);

select behind_municipality_wall('timeline_line');
select behind_municipality_wall('timeline_subject');
select append_only('timeline_line');
select append_only('timeline_subject');
