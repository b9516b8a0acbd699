alter table agenda_item
    add constraint agenda_item_in_order check (position >= 0),
    add constraint agenda_item_one_thing check (num_nonnulls(story_id, failure_id, action_id) <= 1),
    add constraint agenda_item_outcome_or_skipped check (outcome is null or skip_reason is null),
    add constraint agenda_item_skipped_where_it_came_from check (not skipped_before or carried_from is not null),
    add constraint agenda_item_not_from_itself check (carried_from <> id);

-- Domain: outcomes while it is in progress, notes until it is closed, and nothing on the agenda any more once it is over.
-- Sealed notes cannot be compared, for a new key changes their bytes and not their words: that they come from nowhere is refused.
create function agenda_goes_its_way() returns trigger language plpgsql as $$
declare
    held text;
begin
    select state into held from learning_session where id = new.session_id;
    if (new.session_id, new.kind, new.story_id, new.failure_id, new.action_id)
        is distinct from (old.session_id, old.kind, old.story_id, old.failure_id, old.action_id) then
        raise exception 'what an agenda item is about is fixed' using errcode = 'check_violation';
    end if;
    if held not in ('IN_PROGRESS', 'FOLLOW_UP')
        and (old.notes <> new.notes or (old.sealed_notes = '' and new.sealed_notes <> '')
            or old.outcome is distinct from new.outcome) then
        raise exception 'notes are taken from the beginning until the session is closed' using errcode = 'check_violation';
    end if;
    if held in ('CLOSED', 'CANCELLED') and old.skip_reason is distinct from new.skip_reason then
        raise exception 'what was skipped is fixed' using errcode = 'check_violation';
    end if;
    if held not in ('PLANNED', 'CONVENED', 'IN_PROGRESS')
        and ((old.minutes, old.position) is distinct from (new.minutes, new.position)
            or (old.title <> new.title and num_nonnulls(new.story_id, new.failure_id, new.action_id) = 0)
            or (new.skip_reason is not null and old.skip_reason is distinct from new.skip_reason)) then
        raise exception 'the agenda of a session that is over is fixed' using errcode = 'check_violation';
    end if;
    if held not in ('PLANNED', 'CONVENED') and (old.carried_from, old.skipped_before)
        is distinct from (new.carried_from, new.skipped_before) then
        raise exception 'where an agenda item came from is fixed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
drop trigger closed_is_fixed on agenda_item;
drop function closed_is_fixed();
create trigger agenda_goes_its_way before update on agenda_item
    for each row execute function agenda_goes_its_way();

-- What was said of an item stays, and so do items of sessions that are over.
create function agenda_loses_nothing() returns trigger language plpgsql as $$
begin
    if old.outcome is not null or old.notes <> '' or old.sealed_notes <> ''
        or (select state from learning_session where id = old.session_id) not in ('PLANNED', 'CONVENED', 'IN_PROGRESS') then
        raise exception 'what was on an agenda stays' using errcode = 'check_violation';
    end if;
    return old;
end
$$;
create trigger agenda_loses_nothing before delete on agenda_item
    for each row execute function agenda_loses_nothing();

-- An item is about a thing of the table, and a story comes when it is released. Onto what is closed comes nothing open.
create function agenda_is_of_the_table() returns trigger language plpgsql as $$
declare
    gathering learning_session;
begin
    select * into gathering from learning_session where id = new.session_id;
    if new.story_id is not null and not exists (select from case_story where id = new.story_id
        and table_id = gathering.table_id and state not in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN')) then
        raise exception 'a story on an agenda is released at the same table' using errcode = 'check_violation';
    end if;
    if new.failure_id is not null
        and (select table_id from system_failure where id = new.failure_id) is distinct from gathering.table_id then
        raise exception 'a failure on an agenda is of the same table' using errcode = 'check_violation';
    end if;
    if new.action_id is not null
        and (select table_id from follow_up_action where id = new.action_id) is distinct from gathering.table_id then
        raise exception 'an action on an agenda is of the same table' using errcode = 'check_violation';
    end if;
    if gathering.state = 'CLOSED' and new.outcome is null and new.skip_reason is null then
        raise exception 'nothing open comes onto the agenda of a closed session' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger agenda_is_of_the_table before insert on agenda_item
    for each row execute function agenda_is_of_the_table();

-- What was carried over or skipped at a closed session comes back at its table, once, and is not skipped twice.
create function agenda_comes_back_once() returns trigger language plpgsql as $$
declare
    earlier agenda_item;
begin
    if tg_op = 'UPDATE' and new.carried_from is not distinct from old.carried_from then
        return new; -- it may stand on a session that was cancelled since
    end if;
    select * into earlier from agenda_item where id = new.carried_from;
    if earlier.outcome is distinct from 'CARRIED_OVER' and earlier.skip_reason is null then
        raise exception 'only what was carried over or skipped comes back' using errcode = 'check_violation';
    end if;
    if (new.story_id, new.failure_id, new.action_id)
            is distinct from (earlier.story_id, earlier.failure_id, earlier.action_id)
        or (new.kind <> earlier.kind and num_nonnulls(new.story_id, new.failure_id, new.action_id) = 0) then
        raise exception 'an item that comes back is about the same' using errcode = 'check_violation';
    end if;
    if (earlier.skip_reason is not null or earlier.skipped_before) and not new.skipped_before then
        raise exception 'that it was skipped before is remembered' using errcode = 'check_violation';
    end if;
    if not exists (select from learning_session s join learning_session e on e.table_id = s.table_id
        where s.id = new.session_id and e.id = earlier.session_id and e.state = 'CLOSED') then
        raise exception 'it comes back from a closed session of the table' using errcode = 'check_violation';
    end if;
    if exists (select from agenda_item i join learning_session s on s.id = i.session_id
        where i.carried_from = new.carried_from and i.id <> new.id and s.state <> 'CANCELLED') then
        raise exception 'it comes back once' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger agenda_comes_back_once before insert or update of carried_from on agenda_item
    for each row when (new.carried_from is not null) execute function agenda_comes_back_once();
