alter table follow_up_action
    add column changed_at timestamptz not null default now(),
    add column reopened_at timestamptz, -- its end was undone
    add column merged_into uuid,        -- dropped because another new one of the session says the same
    add foreign key (municipality_id, merged_into) references follow_up_action (municipality_id, id),
    add constraint follow_up_action_due_after_agreed
        check (due_on >= (agreed_at at time zone 'Europe/Amsterdam')::date),
    add constraint follow_up_action_ended_after_agreed check (ended_at >= agreed_at),
    add constraint follow_up_action_ended_here check (ended_in is null or ended_at is not null),
    add constraint follow_up_action_merged_is_dropped check (merged_into is null or state = 'DROPPED'),
    add constraint follow_up_action_not_into_itself check (merged_into <> id);

create index follow_up_action_given on follow_up_action (agreed_by, state, due_on, id);
create index follow_up_action_all on follow_up_action (municipality_id, state, due_on, id);
create index follow_up_action_ended_in on follow_up_action (ended_in) where ended_in is not null;

-- What happened to an action between agreeing and ending. The end itself stands with the action.
create table action_change (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    action_id       uuid        not null,
    kind            text        not null check (kind in ('HANDED_OVER', 'RESCHEDULED', 'REWORDED', 'REOPENED')),
    person_id       uuid        not null,
    at              timestamptz not null,
    note            text        not null check (length(note) <= 2000), -- why; or the words that it replaced
    from_person     uuid,
    to_person       uuid,
    from_due        date,
    to_due          date,
    foreign key (municipality_id, action_id) references follow_up_action (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, from_person) references person (municipality_id, id),
    foreign key (municipality_id, to_person) references person (municipality_id, id),
    constraint action_change_of_owner
        check ((kind = 'HANDED_OVER') = (from_person is not null) and (kind = 'HANDED_OVER') = (to_person is not null)),
    constraint action_change_of_day
        check ((kind = 'RESCHEDULED') = (from_due is not null) and (kind = 'RESCHEDULED') = (to_due is not null)),
    constraint action_change_with_reason check (kind = 'HANDED_OVER' or length(note) > 0)
);
create index action_change_of_action on action_change (action_id, at);
create index action_change_received on action_change (to_person, at) where to_person is not null;

-- Two failures became one and took their actions along. Whoever parts them again finds here which ones go back.
create table action_move (
    municipality_id uuid        not null references municipality (id),
    action_id       uuid        not null,
    moved_from      uuid        not null,
    moved_to        uuid        not null,
    at              timestamptz not null,
    primary key (action_id, moved_from),
    foreign key (municipality_id, action_id) references follow_up_action (municipality_id, id),
    foreign key (municipality_id, moved_from) references system_failure (municipality_id, id),
    foreign key (municipality_id, moved_to) references system_failure (municipality_id, id),
    constraint action_move_elsewhere check (moved_from <> moved_to)
);
create index action_move_from on action_move (moved_from);

-- The answer to "which ones really?" when a session has more than five new actions.
create table action_choice (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    session_id      uuid        not null,
    person_id       uuid        not null,
    at              timestamptz not null,
    kept            int         not null check (kept >= 0),
    because         text        not null check (length(because) <= 1000),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    constraint action_choice_of_many check (kept <= 5 or length(because) > 0)
);
create index action_choice_session on action_choice (session_id, at);

-- Domain: agreed, then done or dropped, and that stands. It can be taken back for a day, and as long as the notes of
-- the session in which it ended are open. What was agreed by whom and where is not written again.
create function action_keeps_its_word() returns trigger language plpgsql as $$
begin
    if (new.table_id, new.agreed_by, new.agreed_at) is distinct from (old.table_id, old.agreed_by, old.agreed_at)
        or new.session_id is distinct from old.session_id then
        raise exception 'where and when an action was agreed is fixed' using errcode = 'check_violation';
    end if;
    if old.state = 'AGREED' then
        return new;
    end if;
    if new.state <> 'AGREED' then
        if (new.state, new.result, new.ended_at, new.what, new.owner_id, new.due_on)
            is distinct from (old.state, old.result, old.ended_at, old.what, old.owner_id, old.due_on)
            or new.ended_in is distinct from old.ended_in then
            raise exception 'what came of an action stands' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if new.reopened_at is null or new.reopened_at is not distinct from old.reopened_at
        or new.reopened_at < old.ended_at then
        raise exception 'an action that has ended is not opened again' using errcode = 'check_violation';
    end if;
    if new.reopened_at > old.ended_at + interval '1 day' and not exists (select from learning_session s
        where s.id = old.ended_in and s.state in ('IN_PROGRESS', 'FOLLOW_UP')) then
        raise exception 'an action that ended longer ago is not opened again' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger action_keeps_its_word before update on follow_up_action
    for each row execute function action_keeps_its_word();

select behind_municipality_wall('action_change');
select behind_municipality_wall('action_move');
select behind_municipality_wall('action_choice');
select append_only('action_change');
select append_only('action_choice');
