-- One word after the other: joined as a set, so many words were expected of a text that all the words of the municipality
-- were read for each text that was kept, which made a long list slower the longer it was.

create or replace function remember_words(municipality uuid, of_kind text, subject uuid, at_table uuid, texts text[])
    returns void language plpgsql as $$
declare
    w record;
begin
    insert into word_entry (municipality_id, word, kind, subject_id, table_id, weight)
    select municipality, i.stem, of_kind, subject, at_table, max(i.weight) from words_in(texts) i group by i.stem;
    for w in select i.plain, i.stem from words_in(texts) i loop
        if not exists (select from word_known k where k.municipality_id = municipality and k.plain = w.plain collate "C") then
            insert into word_known (municipality_id, plain, stem) values (municipality, w.plain, w.stem);
        end if;
    end loop;
end
$$;

create or replace function forget_words(municipality uuid, of_kind text, subject uuid, texts text[])
    returns void language plpgsql as $$
declare
    w record;
begin
    for w in select i.plain, i.stem from words_in(texts) i loop
        delete from word_entry e
        where e.municipality_id = municipality and e.word = w.stem collate "C" and e.kind = of_kind
          and e.subject_id = subject;
        delete from word_known k
        where k.municipality_id = municipality and k.plain = w.plain collate "C"
          and not exists (select from word_entry e where e.municipality_id = municipality and e.word = w.stem collate "C");
    end loop;
end
$$;
