-- Domain: planned, convened, in progress, follow-up, closed; planned or convened may be cancelled. What is over stays as it was.
create function session_goes_its_way() returns trigger language plpgsql as $$
begin
    if (new.table_id, new.created_at) is distinct from (old.table_id, old.created_at) then
        raise exception 'whose session it is and since when is fixed' using errcode = 'check_violation';
    end if;
    if old.state not in ('PLANNED', 'CONVENED') and (new.theme, new.starts_at, new.ends_at, new.place, new.video_link)
        is distinct from (old.theme, old.starts_at, old.ends_at, old.place, old.video_link) then
        raise exception 'when and where a session was is fixed' using errcode = 'check_violation';
    end if;
    if new.state = old.state then
        if (new.overrule_reason, new.cancel_reason, new.no_next_reason) is distinct from
                (old.overrule_reason, old.cancel_reason, old.no_next_reason)
            or (new.convened_at, new.closed_at) is distinct from (old.convened_at, old.closed_at) then
            raise exception 'why and when a session came so far is fixed' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if (old.state, new.state) not in (('PLANNED', 'CONVENED'), ('PLANNED', 'CANCELLED'), ('CONVENED', 'IN_PROGRESS'),
        ('CONVENED', 'CANCELLED'), ('IN_PROGRESS', 'FOLLOW_UP'), ('FOLLOW_UP', 'CLOSED')) then
        raise exception 'a session does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.state <> 'CONVENED'
        and (new.overrule_reason, new.convened_at) is distinct from (old.overrule_reason, old.convened_at) then
        raise exception 'how a table was convened is fixed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger session_goes_its_way before update on learning_session
    for each row execute function session_goes_its_way();

-- Domain: convened with a story on the agenda and somebody from practice invited; closed with a next date. Or with a reason.
create function session_has_what_it_needs() returns trigger language plpgsql as $$
begin
    if new.state = 'CONVENED' and new.overrule_reason is null and not (
        exists (select from agenda_item where session_id = new.id and story_id is not null and skip_reason is null)
        and exists (select from invitation i join seat s on s.id = i.seat_id and s.person_id = i.person_id
            where i.session_id = new.id and s.role in ('FRONTLINE', 'RESIDENT'))) then
        raise exception 'convened without a story or without practice' using errcode = 'check_violation';
    end if;
    if new.state = 'CLOSED' and new.no_next_reason is null and not exists (select from learning_session
        where table_id = new.table_id and id <> new.id and state in ('PLANNED', 'CONVENED', 'IN_PROGRESS')
            and starts_at > new.starts_at) then
        raise exception 'closed without a next date' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger session_has_what_it_needs after update of state on learning_session
    for each row when (old.state <> new.state and new.state in ('CONVENED', 'CLOSED'))
    execute function session_has_what_it_needs();

alter table learning_session
    add constraint learning_session_not_convened_yet check (state <> 'PLANNED' or convened_at is null),
    add constraint learning_session_overruled_to_convene check (overrule_reason is null or convened_at is not null),
    add constraint learning_session_no_next_when_closed check (no_next_reason is null or state = 'CLOSED'),
    add constraint learning_session_closed_after_convened check (closed_at >= convened_at),
    add constraint learning_session_reasons_in_words check (btrim(overrule_reason, E' \t\r\n') <> ''
        and btrim(cancel_reason, E' \t\r\n') <> '' and btrim(no_next_reason, E' \t\r\n') <> '');
