-- A spreadsheet of known failures on its way in. What was uploaded is kept until it has been taken over, a day at most.
create table failure_import (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    person_id       uuid        not null, -- who brings it in; nobody else sees it
    file_name       text        not null check (length(file_name) between 1 and 200),
    content         bytea       check (length(content) <= 10485760),
    created_at      timestamptz not null,
    sheet           int         not null check (sheet >= 0),
    columns         text        not null check (length(columns) <= 500),  -- PART=number,…
    defaults        text        not null check (length(defaults) <= 500), -- PART=value,…
    skipped         text        not null, -- numbers of rows, separated by commas
    carried_out_at  timestamptz,
    undone_at       timestamptz,
    unique (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    constraint failure_import_erased check (carried_out_at is null or content is null),
    constraint failure_import_undone check (undone_at is null or carried_out_at is not null)
);
create index failure_import_person on failure_import (person_id, created_at desc);
create index failure_import_unfinished on failure_import (municipality_id, created_at) where carried_out_at is null;

-- What an import brought in, for as long as it can be undone.
create table imported_failure (
    municipality_id uuid not null references municipality (id),
    import_id       uuid not null,
    failure_id      uuid not null,
    row_number      int  not null check (row_number > 0),
    primary key (import_id, failure_id),
    foreign key (municipality_id, import_id) references failure_import (municipality_id, id) on delete cascade,
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id) on delete cascade
);
create index imported_failure_failure on imported_failure (failure_id);

select behind_municipality_wall('failure_import');
select behind_municipality_wall('imported_failure');
