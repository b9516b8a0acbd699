create table system_failure (
    id               uuid        primary key,
    version          bigint      not null,
    municipality_id  uuid        not null references municipality (id),
    table_id         uuid        not null,
    statement        text        not null check (length(statement) between 1 and 300),
    kind             text        not null check (kind in ('LAW', 'LOCAL_RULE', 'PRESUMED_RULE', 'CONTRACT',
                                 'BUDGET_PARTITION', 'ACCOUNTABILITY', 'INFORMATION_SYSTEM', 'CAPACITY', 'COOPERATION',
                                 'AUTHORITY', 'CULTURE')),
    level            text        not null check (level in ('TABLE', 'MUNICIPALITY', 'REGION', 'NATIONAL')),
    owner_id         uuid,
    workaround       text        not null check (length(workaround) <= 2000),
    state            text        not null check (state in ('SUSPECTED', 'ACKNOWLEDGED', 'BEING_WORKED_ON',
                                 'CHANGE_CLAIMED', 'RESOLVED', 'REOPENED')),
    escalated        boolean     not null,
    untouched        int         not null check (untouched >= 0), -- sessions in a row without anything done
    touched_at       timestamptz not null,
    named_by         uuid        not null,
    named_at         timestamptz not null,
    named_in         uuid,
    claim            text        check (length(claim) between 1 and 2000),
    claimed_at       timestamptz,
    resolved_at      timestamptz,
    search           tsvector    not null generated always as (to_tsvector('dutch', statement || ' ' || workaround)) stored,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, owner_id) references person (municipality_id, id),
    foreign key (municipality_id, named_by) references person (municipality_id, id),
    foreign key (municipality_id, named_in) references learning_session (municipality_id, id),
    constraint system_failure_owned check (state in ('SUSPECTED', 'ACKNOWLEDGED', 'REOPENED') or owner_id is not null),
    constraint system_failure_claimed
        check (state not in ('CHANGE_CLAIMED', 'RESOLVED') or (claim is not null and claimed_at is not null)),
    constraint system_failure_resolved check ((state = 'RESOLVED') = (resolved_at is not null))
);
create index system_failure_table on system_failure (table_id, state);
create index system_failure_register on system_failure (municipality_id, untouched desc, id);
create index system_failure_owner on system_failure (owner_id) where owner_id is not null;
create index system_failure_search on system_failure using gin (search);
create index system_failure_similar on system_failure using gin (lower(statement) gin_trgm_ops);

create table failure_domain (
    municipality_id uuid not null references municipality (id),
    failure_id      uuid not null,
    domain          text not null check (domain in ('YOUTH_CARE', 'EDUCATION', 'HOUSING', 'DEBT', 'WMO', 'WLZ',
                    'HEALTH_CARE', 'SAFETY', 'WORK_AND_INCOME', 'OTHER')),
    primary key (failure_id, domain),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id)
);

-- Many stories show many failures.
create table failure_story (
    municipality_id uuid        not null references municipality (id),
    failure_id      uuid        not null,
    story_id        uuid        not null,
    linked_by       uuid        not null,
    linked_at       timestamptz not null,
    primary key (failure_id, story_id),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, linked_by) references person (municipality_id, id)
);
create index failure_story_story on failure_story (story_id);

-- One bead for each session: was the failure touched since the one before?
create table failure_attention (
    municipality_id uuid        not null references municipality (id),
    failure_id      uuid        not null,
    session_id      uuid        not null,
    touched         boolean     not null,
    at              timestamptz not null,
    primary key (failure_id, session_id),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id)
);

-- "Does this still happen?", answered by practice; one answer a person for each claim.
create table practice_confirmation (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    failure_id      uuid        not null,
    person_id       uuid        not null,
    role            text        not null check (role in ('CHAIR', 'FACILITATOR', 'BOARD_MEMBER', 'OFFICIAL',
                                'FRONTLINE', 'RESIDENT')),
    still_happens   boolean     not null,
    note            text        not null check (length(note) <= 2000),
    claimed_at      timestamptz not null, -- the claim that it answers
    at              timestamptz not null,
    unique (failure_id, person_id, claimed_at),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- Domain: none of the confirmations is by the owner; resolved needs two, one of them by frontline or resident.
create function confirmation_is_not_by_owner() returns trigger language plpgsql as $$
begin
    if new.person_id = (select owner_id from system_failure where id = new.failure_id) then
        raise exception 'the owner does not confirm' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger confirmation_is_not_by_owner before insert or update on practice_confirmation
    for each row execute function confirmation_is_not_by_owner();

create function resolved_is_confirmed() returns trigger language plpgsql as $$
declare
    confirmed int;
    practice  int;
begin
    select count(*), count(*) filter (where role in ('FRONTLINE', 'RESIDENT')) into confirmed, practice
    from practice_confirmation
    where failure_id = new.id and claimed_at = new.claimed_at and not still_happens and person_id <> new.owner_id;
    if confirmed < 2 or practice < 1 then
        raise exception 'resolved needs two confirmations from practice' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger resolved_is_confirmed after insert or update of state on system_failure
    deferrable initially deferred
    for each row when (new.state = 'RESOLVED') execute function resolved_is_confirmed();

alter table agenda_item add foreign key (municipality_id, failure_id) references system_failure (municipality_id, id);

select behind_municipality_wall('system_failure');
select behind_municipality_wall('failure_domain');
select behind_municipality_wall('failure_story');
select behind_municipality_wall('failure_attention');
select behind_municipality_wall('practice_confirmation');
