create table learning_table (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    name            text        not null check (length(name) between 1 and 120),
    theme           text        not null check (length(theme) <= 200),
    purpose         text        not null check (length(purpose) between 1 and 300),
    rhythm_weeks    int         not null check (rhythm_weeks between 1 and 52),
    house_rules     text        not null check (length(house_rules) <= 4000),
    state           text        not null check (state in ('SETTING_UP', 'ACTIVE', 'DORMANT', 'HANDED_OVER')),
    created_at      timestamptz not null,
    unique (municipality_id, id),
    constraint learning_table_active_has_house_rules check (state <> 'ACTIVE' or length(btrim(house_rules)) > 0)
);
create unique index learning_table_name on learning_table (municipality_id, lower(name));

create table seat (
    id               uuid   primary key,
    version          bigint not null,
    municipality_id  uuid   not null references municipality (id),
    table_id         uuid   not null,
    position         int    not null,
    role             text   not null check (role in ('CHAIR', 'FACILITATOR', 'PRIVACY_REVIEWER', 'BOARD_MEMBER',
                            'OFFICIAL', 'FRONTLINE', 'RESIDENT', 'GUEST')),
    label            text   not null check (length(label) <= 120), -- for whom the chair stands: "huisartsen"
    person_id        uuid,
    deputy_person_id uuid,
    session_id       uuid,  -- a guest is there for one session
    state            text   not null check (state in ('TAKEN', 'BEING_HANDED_OVER', 'VACANT')),
    since            date   not null,  -- since when this person sits there, or nobody does
    removed_on       date,  -- invitations of past sessions keep referring to it
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, deputy_person_id) references person (municipality_id, id),
    constraint seat_vacant_is_empty check ((state = 'VACANT') = (person_id is null)),
    constraint seat_removed_is_vacant check (removed_on is null or state = 'VACANT'),
    constraint seat_guest_has_session check ((role = 'GUEST') = (session_id is not null))
);
create index seat_table on seat (table_id, position);
create index seat_person on seat (person_id) where person_id is not null;
create unique index seat_one_chair on seat (table_id) where role = 'CHAIR' and removed_on is null;
create unique index seat_once_per_role on seat (table_id, person_id, role) where person_id is not null and role <> 'GUEST';

select behind_municipality_wall('learning_table');
select behind_municipality_wall('seat');
