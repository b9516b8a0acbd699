-- A row here says that what is in this database is invented, and every page says so too.
create table demonstration (
    one       boolean     primary key default true check (one),
    filled_at timestamptz not null
);
