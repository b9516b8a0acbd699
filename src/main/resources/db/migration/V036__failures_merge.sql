-- Two failures that are the same become one. The one that goes keeps its row, so that its old address leads on.
alter table system_failure
    drop constraint system_failure_state_check,
    add constraint system_failure_state_check check (state in ('SUSPECTED', 'ACKNOWLEDGED', 'BEING_WORKED_ON',
        'CHANGE_CLAIMED', 'RESOLVED', 'REOPENED', 'MERGED')),
    add changed_at timestamptz, -- when the last thing happened to it, as far as that is known
    add merged_into uuid,
    add merged_by uuid,
    add merged_at timestamptz,
    -- how both were, for whoever undoes it
    add merged_state text check (merged_state in ('SUSPECTED', 'ACKNOWLEDGED', 'BEING_WORKED_ON', 'CHANGE_CLAIMED',
        'RESOLVED', 'REOPENED')),
    add merged_escalated boolean,
    add merged_resolved_at timestamptz,
    add kept_state text check (kept_state in ('SUSPECTED', 'ACKNOWLEDGED', 'BEING_WORKED_ON', 'CHANGE_CLAIMED',
        'RESOLVED', 'REOPENED')),
    add kept_untouched int check (kept_untouched >= 0),
    add kept_touched_at timestamptz,
    add kept_resolved_at timestamptz,
    add foreign key (municipality_id, merged_into) references system_failure (municipality_id, id),
    add foreign key (municipality_id, merged_by) references person (municipality_id, id),
    add constraint system_failure_not_into_itself check (merged_into <> id),
    add constraint system_failure_merged check (
        (state = 'MERGED') = (merged_into is not null)
        and (merged_into is null) = (merged_by is null)
        and (merged_into is null) = (merged_at is null)
        and (merged_into is null) = (merged_state is null)
        and (merged_into is null) = (merged_escalated is null)
        and (merged_into is null) = (kept_state is null)
        and (merged_into is null) = (kept_untouched is null)
        and (merged_into is null) = (kept_touched_at is null)),
    add constraint system_failure_merged_rests check (state <> 'MERGED' or not escalated);

create index system_failure_merged_into on system_failure (merged_into) where merged_into is not null;

-- What came along from another one, and goes back to it when the merger is undone.
alter table failure_story add moved_from uuid,
    add foreign key (municipality_id, moved_from) references system_failure (municipality_id, id);
alter table failure_domain add moved_from uuid,
    add foreign key (municipality_id, moved_from) references system_failure (municipality_id, id);
alter table failure_attention add moved_from uuid,
    add foreign key (municipality_id, moved_from) references system_failure (municipality_id, id);
alter table practice_confirmation add moved_from uuid,
    add foreign key (municipality_id, moved_from) references system_failure (municipality_id, id);

-- A merged one leads to one that is there, at the same table; and never, by however many steps, to itself.
create function merger_leads_somewhere() returns trigger language plpgsql as $$
declare
    place uuid;
    went  uuid := new.merged_into;
begin
    select table_id into place from system_failure where id = new.merged_into;
    if place is distinct from new.table_id then
        raise exception 'merged failures are of one table' using errcode = 'check_violation';
    end if;
    while went is not null loop
        if went = new.id then
            raise exception 'a failure is not merged into itself' using errcode = 'check_violation';
        end if;
        select merged_into into went from system_failure where id = went;
    end loop;
    return null;
end
$$;
create constraint trigger merger_leads_somewhere after insert or update of merged_into, table_id on system_failure
    deferrable initially deferred
    for each row when (new.merged_into is not null) execute function merger_leads_somewhere();

-- A failure with everything that was merged into it, for reading what came from each.
create function merged_with(failure uuid) returns setof uuid language sql stable as $$
    with recursive family (id) as (
        select failure
        union
        select f.id from system_failure f join family on f.merged_into = family.id)
    select id from family
$$;
