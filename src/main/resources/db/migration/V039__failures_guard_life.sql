-- A failure goes from state to state only as the table may take it; what was merged comes back as it was.
create function failure_goes_its_way() returns trigger language plpgsql as $$
begin
    if not (new.state = 'MERGED'
        or (old.state = 'MERGED' and new.state = old.merged_state)
        or (old.state, new.state) in (
            ('SUSPECTED', 'ACKNOWLEDGED'),
            ('ACKNOWLEDGED', 'BEING_WORKED_ON'),
            ('BEING_WORKED_ON', 'CHANGE_CLAIMED'),
            ('CHANGE_CLAIMED', 'BEING_WORKED_ON'),
            ('CHANGE_CLAIMED', 'RESOLVED'),
            ('RESOLVED', 'REOPENED'),
            ('REOPENED', 'BEING_WORKED_ON'),
            ('REOPENED', 'RESOLVED'))) then -- when the merger that opened it is undone; its confirmations are looked at
        raise exception 'a failure does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger failure_goes_its_way before update of state on system_failure
    for each row when (old.state is distinct from new.state) execute function failure_goes_its_way();

-- Escalated by three sessions in a row without anything done; left by something done, by a choice of the chair, or with
-- the failure itself.
create function failure_is_escalated_by_waiting() returns trigger language plpgsql as $$
begin
    if new.escalated and new.untouched < 3 and not coalesce(old.state = 'MERGED' and old.merged_escalated, false) then
        raise exception 'escalated before three sessions' using errcode = 'check_violation';
    end if;
    if old.escalated and not new.escalated and new.state not in ('RESOLVED', 'MERGED')
        and new.touched_at <= old.touched_at and new.chosen_at is not distinct from old.chosen_at then
        raise exception 'escalated until something is done or chosen' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger failure_is_escalated_by_waiting before update of escalated on system_failure
    for each row when (old.escalated is distinct from new.escalated) execute function failure_is_escalated_by_waiting();
