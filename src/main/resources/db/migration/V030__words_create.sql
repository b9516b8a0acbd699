-- Words are found by equality and by order alone. Operators of full text and of likeness (@@, %) are not leakproof, so
-- behind the wall no index would serve them and each search would read all rows of all municipalities.

create table word_entry (
    municipality_id uuid     not null references municipality (id),
    word            text     collate "C" not null, -- a stem
    kind            text     not null check (kind ~ '^[A-Z_]{1,30}$'),
    subject_id      uuid     not null,
    table_id        uuid,    -- of the learning table to which the subject belongs
    weight          smallint not null check (weight between 1 and 4),
    primary key (municipality_id, word, kind, subject_id) include (table_id, weight)
);

-- The words that a municipality uses, so that one with a typing mistake, or inside a longer one, leads to them. Without a
-- unique key: two that write the same new word at once need not wait for each other, and a double row does no harm.
create table word_known (
    municipality_id uuid not null references municipality (id),
    plain           text collate "C" not null,
    stem            text collate "C" not null,
    backwards       text collate "C" not null generated always as (reverse(stem)) stored
);
create index word_known_plain on word_known (municipality_id, plain);
create index word_known_backwards on word_known (municipality_id, backwards);

select behind_municipality_wall('word_entry');
select behind_municipality_wall('word_known');

-- In small letters and without accents.
create function word_plain(written text) returns text language sql immutable parallel safe as $$
    select translate(lower(regexp_replace(normalize(written, nfd), '[\u0300-\u036f]', '', 'g')), 'øłđıßæœ', 'oldisao')
$$;

-- Null for a word that is in every text. Stemmed until nothing more goes (jongens, jongen, jong), with the plurals and
-- final letters that PostgreSQL's stemmer leaves: kinderen, huizen, brieven.
create function word_stem(plain text) returns text language plpgsql immutable strict parallel safe as $$
declare
    stem  text := regexp_replace(plain, '(kind|blad|lied|volk|kleed|goed)eren$', '\1');
    found text[];
begin
    for pass in 1..3 loop
        found := ts_lexize('dutch_stem', stem);
        if found = '{}' and pass = 1 then
            return null;
        end if;
        exit when found is null or found = '{}' or found[1] = stem;
        stem := found[1];
    end loop;
    return case right(stem, 1) when 'z' then left(stem, -1) || 's' when 'v' then left(stem, -1) || 'f' else stem end;
end
$$;

-- The first text weighs most.
create function words_in(texts text[]) returns table (plain text, stem text, weight smallint)
    language sql immutable parallel safe as $$
    select w.plain, s.stem, max(w.weight)::smallint
    from (select left(part, 60) as plain, case t.place when 1 then 4 when 2 then 2 else 1 end as weight
          from unnest(texts) with ordinality as t (written, place)
          cross join regexp_split_to_table(word_plain(t.written),
              '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000]+') as part
          where t.written is not null) w
    cross join lateral (select word_stem(w.plain) as stem) s
    where w.plain <> '' and s.stem is not null
    group by w.plain, s.stem
$$;

create function remember_words(municipality uuid, of_kind text, subject uuid, at_table uuid, texts text[])
    returns void language plpgsql as $$
begin
    insert into word_entry (municipality_id, word, kind, subject_id, table_id, weight)
    select municipality, w.stem, of_kind, subject, at_table, max(w.weight) from words_in(texts) w group by w.stem;
    insert into word_known (municipality_id, plain, stem)
    select municipality, w.plain, w.stem from words_in(texts) w
    where not exists (select from word_known k where k.municipality_id = municipality and k.plain = w.plain collate "C");
end
$$;

-- A word that nothing here uses any more is forgotten with it.
create function forget_words(municipality uuid, of_kind text, subject uuid, texts text[])
    returns void language plpgsql as $$
begin
    delete from word_entry e using words_in(texts) w
    where e.municipality_id = municipality and e.word = w.stem collate "C" and e.kind = of_kind
      and e.subject_id = subject;
    delete from word_known k using words_in(texts) w
    where k.municipality_id = municipality and k.plain = w.plain collate "C"
      and not exists (select from word_entry e where e.municipality_id = municipality and e.word = w.stem collate "C");
end
$$;

-- Arguments: kind, column with the learning table or '', and the columns with words, the weightiest first.
create function keep_words() returns trigger language plpgsql as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    if old_row is not null then
        perform forget_words((old_row ->> 'municipality_id')::uuid, tg_argv[0], (old_row ->> 'id')::uuid,
            array(select old_row ->> c.name from unnest(tg_argv[2:]) with ordinality as c (name, place) order by c.place));
    end if;
    if new_row is not null then
        perform remember_words((new_row ->> 'municipality_id')::uuid, tg_argv[0], (new_row ->> 'id')::uuid,
            (new_row ->> nullif(tg_argv[1], ''))::uuid,
            array(select new_row ->> c.name from unnest(tg_argv[2:]) with ordinality as c (name, place) order by c.place));
    end if;
    return null;
end
$$;

-- For a migration: the words of these columns are found from here on, also of the rows that are there already.
create function words_are_found(walled regclass, kind text, table_column text, variadic columns text[])
    returns void language plpgsql as $$
declare
    walls regclass[] := array[walled, 'word_entry', 'word_known'];
    wall  regclass;
begin
    -- the owner looks past its own wall for once, within this transaction
    foreach wall in array walls loop
        execute format('alter table %s no force row level security', wall);
    end loop;
    execute format('select remember_words(r.municipality_id, %L, r.id, %s, array[%s]) from %s r', kind,
        case when table_column = '' then 'null' else format('r.%I', table_column) end,
        (select string_agg(format('r.%I', name), ', ') from unnest(columns) as c (name)), walled);
    execute format('create trigger words_are_found after insert or delete or update of %s on %s
            for each row execute function keep_words(%s)',
        (select string_agg(format('%I', name), ', ') from unnest(columns) as c (name)), walled,
        (select string_agg(quote_literal(value), ', ') from unnest(array[kind, table_column] || columns) as a (value)));
    foreach wall in array walls loop
        execute format('alter table %s force row level security', wall);
    end loop;
end
$$;

select words_are_found('learning_table', 'TABLE', 'id', 'name', 'theme', 'purpose');
select words_are_found('learning_session', 'SESSION', 'table_id', 'theme', 'place');
select words_are_found('system_failure', 'FAILURE', 'table_id', 'statement', 'workaround');
select words_are_found('follow_up_action', 'ACTION', 'table_id', 'what', 'result');
select words_are_found('person', 'PERSON', '', 'name');
