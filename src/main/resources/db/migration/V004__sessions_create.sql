create table learning_session (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    table_id        uuid        not null,
    theme           text        not null check (length(theme) between 1 and 200),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    place           text        not null check (length(place) <= 200),
    video_link      text        not null check (length(video_link) <= 500),
    state           text        not null check (state in ('PLANNED', 'CONVENED', 'IN_PROGRESS', 'FOLLOW_UP', 'CLOSED',
                                'CANCELLED')),
    overrule_reason text        check (length(overrule_reason) between 1 and 1000),
    cancel_reason   text        check (length(cancel_reason) between 1 and 1000),
    no_next_reason  text        check (length(no_next_reason) between 1 and 1000),
    convened_at     timestamptz,
    closed_at       timestamptz,
    created_at      timestamptz not null,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    constraint learning_session_ends_after_start check (ends_at > starts_at),
    constraint learning_session_somewhere check (length(btrim(place)) > 0 or length(btrim(video_link)) > 0),
    constraint learning_session_cancelled_with_reason check ((state = 'CANCELLED') = (cancel_reason is not null)),
    constraint learning_session_convened check (state in ('PLANNED', 'CANCELLED') or convened_at is not null),
    constraint learning_session_closed check ((state = 'CLOSED') = (closed_at is not null))
);
create index learning_session_table on learning_session (table_id, starts_at);

create table agenda_item (
    id              uuid   primary key,
    version         bigint not null,
    municipality_id uuid   not null references municipality (id),
    session_id      uuid   not null,
    position        int    not null,
    kind            text   not null check (kind in ('PURPOSE', 'SUCCESSES', 'PROMISES', 'FAILURES', 'STORY', 'SYSTEM',
                           'PATTERN', 'OPTIONS', 'AGREEMENTS', 'CHECK_OUT', 'OTHER')),
    title           text   not null check (length(title) between 1 and 300),
    minutes         int    not null check (minutes between 0 and 480),
    notes           text   not null check (length(notes) <= 10000),
    outcome         text   check (outcome in ('INFORMATION', 'AGREEMENT', 'FAILURE_NAMED', 'EXPERIMENT_STARTED',
                           'CARRIED_OVER')),
    skip_reason     text   check (length(skip_reason) between 1 and 1000),
    carried_from    uuid,  -- the item of an earlier session that was carried over or skipped
    skipped_before  boolean not null default false,
    withdrawn       boolean not null default false, -- its thing is gone since: it does not come back
    story_id        uuid,
    failure_id      uuid,
    action_id       uuid,
    unique (municipality_id, id),
    constraint agenda_item_position unique (session_id, position) deferrable initially deferred,
    constraint agenda_item_skipped_once check (skip_reason is null or not skipped_before),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id),
    foreign key (municipality_id, carried_from) references agenda_item (municipality_id, id)
);
create unique index agenda_item_story on agenda_item (session_id, story_id) where story_id is not null;
create unique index agenda_item_failure on agenda_item (session_id, failure_id) where failure_id is not null;
create unique index agenda_item_action on agenda_item (session_id, action_id) where action_id is not null;
create index agenda_item_of_story on agenda_item (story_id) where story_id is not null;
create index agenda_item_of_failure on agenda_item (failure_id) where failure_id is not null;
create index agenda_item_of_action on agenda_item (action_id) where action_id is not null;
create index agenda_item_carried_from on agenda_item (carried_from) where carried_from is not null;

-- Who is expected at a session; presence is filled in during or after it.
create table invitation (
    id              uuid   primary key,
    version         bigint not null,
    municipality_id uuid   not null references municipality (id),
    session_id      uuid   not null,
    seat_id         uuid   not null,
    person_id       uuid   not null,
    presence        text   check (presence in ('PRESENT', 'DEPUTY', 'ABSENT')),
    unique (session_id, seat_id),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id),
    foreign key (municipality_id, seat_id) references seat (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index invitation_person on invitation (person_id);

-- Domain: a session closes when each item has an outcome or comes back, and attendance is filled in.
create function closed_is_complete() returns trigger language plpgsql as $$
begin
    if exists (select from agenda_item where session_id = new.id and outcome is null and skip_reason is null) then
        raise exception 'an agenda item has no outcome' using errcode = 'check_violation';
    end if;
    if exists (select from invitation where session_id = new.id and presence is null) then
        raise exception 'attendance is not filled in' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger closed_is_complete after insert or update of state on learning_session
    deferrable initially deferred
    for each row when (new.state = 'CLOSED') execute function closed_is_complete();

-- Domain: the notes of a closed session are fixed.
create function closed_is_fixed() returns trigger language plpgsql as $$
begin
    if (select state from learning_session where id = new.session_id) = 'CLOSED' then
        raise exception 'the notes of a closed session are fixed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger closed_is_fixed before update on agenda_item
    for each row when (old.notes <> new.notes or old.outcome is distinct from new.outcome
        or old.skip_reason is distinct from new.skip_reason)
    execute function closed_is_fixed();

alter table seat add foreign key (municipality_id, session_id) references learning_session (municipality_id, id);

select behind_municipality_wall('learning_session');
select behind_municipality_wall('agenda_item');
select behind_municipality_wall('invitation');
