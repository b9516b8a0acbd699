-- How a person likes to see the register.
create table register_habit (
    person_id       uuid    primary key,
    municipality_id uuid    not null references municipality (id),
    columns         text    not null check (length(columns) <= 200), -- empty: the usual ones
    compact         boolean not null,
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- A filter, an order and columns, under the name that a person gave them.
create table register_view (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    person_id       uuid        not null,
    name            text        not null check (length(name) between 1 and 60),
    query           text        not null check (length(query) between 1 and 2000),
    begins          boolean     not null, -- where the person begins
    created_at      timestamptz not null,
    removed_at      timestamptz,
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create unique index register_view_name on register_view (person_id, lower(name)) where removed_at is null;
create unique index register_view_begins on register_view (person_id) where begins and removed_at is null;

select behind_municipality_wall('register_habit');
select behind_municipality_wall('register_view');
