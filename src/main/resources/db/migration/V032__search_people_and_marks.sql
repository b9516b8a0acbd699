-- How the texts write the words that have these stems: what to mark in a result.
create function word_forms(texts text[], stems text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(w.plain order by w.plain), '{}') from words_in(texts) w where w.stem = any (stems)
$$;

-- A person is found by their name, and less by the name of their organisation.
create function keep_words_of_person() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform forget_words(old.municipality_id, 'PERSON', old.id,
            array[old.name, (select name from organisation where id = old.organisation_id)]);
    end if;
    if tg_op <> 'DELETE' then
        perform remember_words(new.municipality_id, 'PERSON', new.id, null,
            array[new.name, (select name from organisation where id = new.organisation_id)]);
    end if;
    return null;
end
$$;

create function keep_words_of_organisation() returns trigger language plpgsql as $$
begin
    perform forget_words(p.municipality_id, 'PERSON', p.id, array[p.name, old.name]),
            remember_words(p.municipality_id, 'PERSON', p.id, null, array[p.name, new.name])
    from person p where p.organisation_id = new.id;
    return null;
end
$$;

drop trigger words_are_found on person;
create trigger words_are_found after insert or delete or update of name, organisation_id on person
    for each row execute function keep_words_of_person();
create trigger words_are_found after update of name on organisation
    for each row when (old.name <> new.name) execute function keep_words_of_organisation();

alter table person no force row level security;
alter table organisation no force row level security;
alter table word_entry no force row level security;
alter table word_known no force row level security;

delete from word_entry where kind = 'PERSON';
select remember_words(p.municipality_id, 'PERSON', p.id, null, array[p.name, o.name])
from person p join organisation o on o.id = p.organisation_id;

alter table person force row level security;
alter table organisation force row level security;
alter table word_entry force row level security;
alter table word_known force row level security;
