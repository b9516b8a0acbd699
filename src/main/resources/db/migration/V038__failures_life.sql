alter table system_failure
    add split_from uuid,
    add chosen_at timestamptz,      -- when the chair last chose what happens with an escalated one
    add asked_again_at timestamptz, -- when practice was last asked whether it still does not happen
    add foreign key (municipality_id, split_from) references system_failure (municipality_id, id),
    add constraint system_failure_asked_after_claim check (asked_again_at is null or claimed_at is not null);
create index system_failure_to_ask_again on system_failure (municipality_id, coalesce(asked_again_at, resolved_at))
    where state = 'RESOLVED';

-- Solved for one family, which says nothing of the system.
alter table failure_story
    add solved text check (solved in ('YES', 'PARTLY', 'NO')),
    add solved_by uuid,
    add solved_at timestamptz,
    add foreign key (municipality_id, solved_by) references person (municipality_id, id),
    add constraint failure_story_solved
        check ((solved is null) = (solved_by is null) and (solved is null) = (solved_at is null));

-- A story that was linked by mistake, with what was known of the link in case it was none.
create table failure_unlinked (
    municipality_id uuid        not null references municipality (id),
    failure_id      uuid        not null,
    story_id        uuid        not null,
    linked_by       uuid        not null,
    linked_at       timestamptz not null,
    solved          text        check (solved in ('YES', 'PARTLY', 'NO')),
    solved_by       uuid,
    solved_at       timestamptz,
    unlinked_by     uuid        not null,
    unlinked_at     timestamptz not null,
    primary key (failure_id, story_id),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, linked_by) references person (municipality_id, id),
    foreign key (municipality_id, solved_by) references person (municipality_id, id),
    foreign key (municipality_id, unlinked_by) references person (municipality_id, id)
);

-- What an owner hands to the next.
create table failure_handover (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    failure_id      uuid        not null,
    from_person     uuid,
    to_person       uuid        not null,
    note            text        not null check (length(note) <= 2000),
    given_by        uuid        not null,
    at              timestamptz not null,
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, from_person) references person (municipality_id, id),
    foreign key (municipality_id, to_person) references person (municipality_id, id),
    foreign key (municipality_id, given_by) references person (municipality_id, id),
    constraint failure_handover_in_words check (from_person is null or length(btrim(note)) > 0),
    constraint failure_handover_to_another check (from_person is distinct from to_person)
);
create index failure_handover_failure on failure_handover (failure_id, at);

select behind_municipality_wall('failure_unlinked');
select behind_municipality_wall('failure_handover');
