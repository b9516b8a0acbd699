-- What a table, or all tables together, tell the council of a quarter.
create table council_letter (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    table_id        uuid,       -- null: of all tables
    quarter         date        not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    edition         int         not null check (edition >= 1),
    language        text        not null check (language in ('nl', 'en')),
    state           text        not null check (state in ('DRAFT', 'FINAL')),
    made_by         uuid        not null,
    made_at         timestamptz not null,
    final_by        uuid,
    final_at        timestamptz,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, made_by) references person (municipality_id, id),
    foreign key (municipality_id, final_by) references person (municipality_id, id),
    constraint council_letter_final
        check (num_nonnulls(final_by, final_at) = case state when 'FINAL' then 2 else 0 end)
);
create unique index council_letter_edition
    on council_letter (municipality_id, quarter desc, table_id, edition) nulls not distinct;
create unique index council_letter_one_draft
    on council_letter (municipality_id, quarter, table_id) nulls not distinct where state = 'DRAFT';

-- Each part is edited by itself, so that two people can work on one letter.
create table council_letter_part (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    letter_id       uuid        not null,
    kind            text        not null check (kind in ('OPENING', 'MOVEMENT', 'NEVER_RULES', 'LESSONS', 'SESSIONS',
                                'VOICES', 'CLOSING')),
    heading         text        not null check (length(heading) between 1 and 200),
    body            text        not null check (length(body) <= 8000),
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    unique (letter_id, kind),
    foreign key (municipality_id, letter_id) references council_letter (municipality_id, id) on delete cascade,
    foreign key (municipality_id, changed_by) references person (municipality_id, id)
);

-- What the council has read stays as it was: a correction is a new edition.
create function final_letter_is_fixed() returns trigger language plpgsql as $$
begin
    if old.state = 'FINAL' then
        raise exception 'a final letter is fixed' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger final_letter_is_fixed before update or delete on council_letter
    for each row execute function final_letter_is_fixed();

create function part_of_final_letter_is_fixed() returns trigger language plpgsql as $$
begin
    if (select state from council_letter where id = coalesce(new.letter_id, old.letter_id)) = 'FINAL' then
        raise exception 'a final letter is fixed' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger part_of_final_letter_is_fixed before insert or update or delete on council_letter_part
    for each row execute function part_of_final_letter_is_fixed();

select behind_municipality_wall('council_letter');
select behind_municipality_wall('council_letter_part');
