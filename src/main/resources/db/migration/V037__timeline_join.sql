-- What was told of a thing that became part of another is told on the page of that other, as long as it is.
create table timeline_join (
    municipality_id uuid not null references municipality (id),
    gone_id         uuid not null,
    kept_id         uuid not null,
    primary key (gone_id),
    constraint timeline_join_two check (gone_id <> kept_id)
);
create index timeline_join_kept on timeline_join (kept_id);
select behind_municipality_wall('timeline_join');
