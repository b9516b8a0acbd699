-- Jobs go through all municipalities one by one, and behind the wall they cannot see which there are. So the bare ids
-- stand before it: no name, nothing about anybody.
create table known_municipality (
    id uuid primary key
);

-- What is there already: the owner looks past its own wall for once, within this transaction.
alter table municipality no force row level security;
insert into known_municipality (id) select id from municipality;
alter table known_municipality add foreign key (id) references municipality (id) deferrable initially deferred;
alter table municipality force row level security;

create function know_municipality() returns trigger language plpgsql as $$
begin
    insert into known_municipality (id) values (new.id);
    return null;
end
$$;
create trigger know_municipality after insert on municipality for each row execute function know_municipality();
