create table municipality (
    id         uuid        primary key,
    version    bigint      not null,
    name       text        not null check (length(name) between 1 and 120),
    created_at timestamptz not null
);

-- One account in the installation; it belongs to no municipality and so stands before the wall.
create table account (
    id                   uuid        primary key,
    version              bigint      not null,
    email                text        not null check (length(email) between 3 and 254),
    password_hash        text,
    language             text        not null check (language in ('nl', 'en')),
    last_municipality_id uuid        references municipality (id),
    created_at           timestamptz not null
);
create unique index account_email on account (lower(email));

create table account_link (
    token_hash bytea       primary key check (length(token_hash) = 32),
    purpose    text        not null check (purpose in ('INVITATION', 'SETUP')),
    account_id uuid        references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint account_link_invites_somebody check ((purpose = 'INVITATION') = (account_id is not null))
);
create index account_link_account on account_link (account_id);

create table sign_in_attempt (
    id         bigint generated always as identity primary key,
    account    bytea       not null,
    address    text        not null,
    at         timestamptz not null
);
create index sign_in_attempt_account on sign_in_attempt (account, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

create table organisation (
    id              uuid    primary key,
    version         bigint  not null,
    municipality_id uuid    not null references municipality (id),
    name            text    not null check (length(name) between 1 and 120),
    kind            text    not null check (kind in ('MUNICIPALITY', 'NEIGHBOURHOOD_TEAM', 'VEILIG_THUIS',
                            'CERTIFIED_INSTITUTION', 'YOUTH_CARE', 'MENTAL_HEALTH', 'DISABILITY_CARE', 'SCHOOL_BOARD',
                            'SCHOOL_PARTNERSHIP', 'YOUTH_HEALTH', 'HOUSING', 'HEALTH_INSURER', 'KNOWLEDGE_INSTITUTE',
                            'PARENTS_COUNCIL', 'OTHER')),
    active          boolean not null,
    unique (municipality_id, id)
);
create unique index organisation_name on organisation (municipality_id, lower(name));

-- Somebody as one municipality knows them. Who works in two municipalities is two persons with one account.
create table person (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    account_id      uuid        not null references account (id),
    organisation_id uuid        not null,
    name            text        not null check (length(name) between 1 and 120),
    standing        text        not null check (standing in ('MEMBER', 'ADMINISTRATOR', 'READER')),
    state           text        not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    created_at      timestamptz not null,
    unique (municipality_id, id),
    unique (municipality_id, account_id),
    foreign key (municipality_id, organisation_id) references organisation (municipality_id, id)
);
create index person_account on person (account_id);
create index person_name on person (municipality_id, lower(name), id);
create index person_search on person using gin (lower(name) gin_trgm_ops);

-- A form sent twice makes one thing: its token is kept with what it made, in the same transaction.
create table submission (
    token           uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    person_id       uuid        not null,
    result          uuid,
    at              timestamptz not null,
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index submission_at on submission (at);

select behind_municipality_wall('organisation');
select behind_municipality_wall('submission');

-- While somebody signs in, or changes from one municipality to another, no municipality is known yet:
-- then an account sees its own persons and the names of their municipalities, and can change neither.
alter table person enable row level security;
alter table person force row level security;
create policy municipality_wall on person
    using (municipality_id = nullif(current_setting('leertafel.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('leertafel.municipality', true), '')::uuid);
create policy own_account on person for select
    using (account_id = nullif(current_setting('leertafel.account', true), '')::uuid);

alter table municipality enable row level security;
alter table municipality force row level security;
create policy municipality_wall on municipality
    using (id = nullif(current_setting('leertafel.municipality', true), '')::uuid)
    with check (id = nullif(current_setting('leertafel.municipality', true), '')::uuid);
create policy own_account on municipality for select
    using (id in (select p.municipality_id from person p
                  where p.account_id = nullif(current_setting('leertafel.account', true), '')::uuid));
