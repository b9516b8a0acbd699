-- Many failures changed at once: first to look at, then done, and undone as long as nothing happened to them since.
create table bulk_change (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    person_id       uuid        not null,
    verb            text        not null check (verb in ('OWNER', 'LEVEL', 'DOMAIN_ADD', 'DOMAIN_REMOVE', 'CONFIRMATION',
                                'AGENDA')),
    query           text        not null check (length(query) <= 2000), -- of the register from which it began
    begun_at        timestamptz not null,
    done_at         timestamptz,
    undone_at       timestamptz,
    unique (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    constraint bulk_change_undone_when_done check (undone_at is null or done_at is not null)
);

-- With how it was before, when it was changed.
create table bulk_change_failure (
    municipality_id uuid    not null references municipality (id),
    change_id       uuid    not null,
    failure_id      uuid    not null,
    position        int     not null,
    refusal         text    check (length(refusal) between 1 and 100),
    owner_id        uuid,
    level           text,
    domains         text,
    escalated       boolean,
    chosen_at       timestamptz,
    asked_again_at  timestamptz,
    agenda_item_id  uuid,
    failure_version bigint,
    stayed          text    check (length(stayed) between 1 and 100), -- why undoing left it as it is
    primary key (change_id, failure_id),
    foreign key (municipality_id, change_id) references bulk_change (municipality_id, id) on delete cascade,
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id) on delete cascade,
    constraint bulk_change_failure_before check ((failure_version is null) = (level is null)),
    constraint bulk_change_failure_refused check (refusal is null or failure_version is null)
);
create index bulk_change_failure_failure on bulk_change_failure (failure_id);
create index bulk_change_person on bulk_change (person_id, begun_at);

select behind_municipality_wall('bulk_change');
select behind_municipality_wall('bulk_change_failure');
