-- pg_trgm is a trusted extension: the owner of the database may create it (PostgreSQL 13 and later).
create extension if not exists pg_trgm;

-- What the owner makes, the application's role may use. With one role alone there is nothing to grant.
do $$
begin
    if current_user <> '${application}' then
        execute format('grant usage on schema public to %I', '${application}');
        execute format(
            'alter default privileges in schema public grant select, insert, update, delete on tables to %I',
            '${application}');
        execute format('alter default privileges in schema public grant usage on sequences to %I', '${application}');
    end if;
end
$$;

-- The second wall: a row is there only for a transaction that names its municipality, also for the owner.
-- Each table with a municipality_id is built behind it: select behind_municipality_wall('name').
create function behind_municipality_wall(walled regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format(
        'create policy municipality_wall on %s using (municipality_id = %s) with check (municipality_id = %2$s)',
        walled,
        'nullif(current_setting(''leertafel.municipality'', true), '''')::uuid');
end
$$;

-- Rows that may be added and read, and never changed or removed: privilege where there are two roles, trigger always.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create function append_only(kept regclass) returns void language plpgsql as $$
begin
    if current_user <> '${application}' then
        execute format('revoke update, delete on %s from %I', kept, '${application}');
    end if;
    execute format(
        'create trigger append_only before update or delete or truncate on %s execute function refuse_change()', kept);
end
$$;

-- Tables of Spring Session, as its own schema for PostgreSQL has them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
