-- A secret address by which a calendar program reads what somebody promised and when their sessions are. Of the secret
-- only its hash is kept; another address ends the one before.
create table calendar_feed (
    person_id       uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    token_hash      bytea       not null unique check (length(token_hash) = 32),
    made_at         timestamptz not null,
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);

select behind_municipality_wall('calendar_feed');
