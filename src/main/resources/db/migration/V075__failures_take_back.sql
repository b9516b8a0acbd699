-- What touched a failure, and how its attention was just before: what was done by mistake is taken back as if it never was.
create table failure_touch (
    id               uuid        primary key,
    municipality_id  uuid        not null references municipality (id),
    failure_id       uuid        not null,
    cause            uuid,        -- the action that was done or the story that was linked
    settles          boolean     not null,
    at               timestamptz not null,
    touched_before   timestamptz not null,
    untouched_before int         not null check (untouched_before >= 0),
    escalated_before boolean     not null,
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id)
);
create index failure_touch_failure on failure_touch (failure_id, at);

select behind_municipality_wall('failure_touch');

-- Since when the attention of a session was counted: the close of the one before, or when the failure was named.
alter table failure_attention add since timestamptz;

alter table system_failure
    add taken_back_at timestamptz, -- when something that was done about it was last taken back
    -- the story that opened it while it was resolved, and since when it was
    add reopened_by_story uuid,
    add reopened_at timestamptz,
    add reopened_from timestamptz,
    add foreign key (municipality_id, reopened_by_story) references case_story (municipality_id, id),
    add constraint system_failure_reopening check (
        (reopened_by_story is null) = (reopened_at is null) and (reopened_by_story is null) = (reopened_from is null));

-- As before (V039), and escalated again when what had settled it is taken back.
create or replace function failure_is_escalated_by_waiting() returns trigger language plpgsql as $$
begin
    if new.escalated and new.untouched < 3 and new.taken_back_at is not distinct from old.taken_back_at
        and not coalesce(old.state = 'MERGED' and old.merged_escalated, false) then
        raise exception 'escalated before three sessions' using errcode = 'check_violation';
    end if;
    if old.escalated and not new.escalated and new.state not in ('RESOLVED', 'MERGED')
        and new.touched_at <= old.touched_at and new.chosen_at is not distinct from old.chosen_at then
        raise exception 'escalated until something is done or chosen' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
