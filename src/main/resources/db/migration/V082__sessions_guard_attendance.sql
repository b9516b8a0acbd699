-- Domain: who was there is known once the session has begun, corrected until it is closed, and fixed from then on.
create function attendance_goes_its_way() returns trigger language plpgsql as $$
declare
    gathering learning_session;
begin
    select * into gathering from learning_session where id = new.session_id;
    -- of another municipality: the wall refuses it
    if not found then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if not exists (select from seat where id = new.seat_id and table_id = gathering.table_id
            and (role <> 'GUEST' or session_id = new.session_id)) then
            raise exception 'who is expected sits at the table' using errcode = 'check_violation';
        end if;
        if gathering.state = 'CLOSED' and new.presence is null then
            raise exception 'who was at a closed session is known' using errcode = 'check_violation';
        end if;
    else
        if (new.session_id, new.seat_id) is distinct from (old.session_id, old.seat_id) then
            raise exception 'which seat is expected is fixed' using errcode = 'check_violation';
        end if;
        if gathering.state in ('CLOSED', 'CANCELLED')
            and (new.person_id, new.presence) is distinct from (old.person_id, old.presence) then
            raise exception 'who was at a session that is over is fixed' using errcode = 'check_violation';
        end if;
    end if;
    if new.presence is not null and gathering.state not in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED') then
        raise exception 'nobody was there before it began' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger attendance_goes_its_way before insert or update on invitation
    for each row execute function attendance_goes_its_way();

-- Whoever was expected when it began stays on the list.
create function attendance_loses_nobody() returns trigger language plpgsql as $$
begin
    if (select state from learning_session where id = old.session_id) not in ('PLANNED', 'CONVENED') then
        raise exception 'who was expected is fixed' using errcode = 'check_violation';
    end if;
    return old;
end
$$;
create trigger attendance_loses_nobody before delete on invitation
    for each row execute function attendance_loses_nobody();

-- Domain: a table is not convened without somebody from practice, so the last one stays expected.
create function practice_stays_expected() returns trigger language plpgsql as $$
begin
    if exists (select from learning_session where id = old.session_id and state = 'CONVENED')
        and exists (select from seat where id = old.seat_id and person_id = old.person_id and role in ('FRONTLINE', 'RESIDENT'))
        and not exists (select from invitation i join seat s on s.id = i.seat_id and s.person_id = i.person_id
            where i.session_id = old.session_id and s.role in ('FRONTLINE', 'RESIDENT')) then
        raise exception 'somebody from practice stays expected' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger practice_stays_expected after delete on invitation
    deferrable initially deferred
    for each row execute function practice_stays_expected();
