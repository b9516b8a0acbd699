-- A rule is found by its claim, and less by what was found about it and by what was quoted.
create function words_of_rule_check(check_id uuid, claim text) returns text[] language sql stable as $$
    select array[claim, string_agg(finding, ' '), string_agg(quote, ' ')] from rule_verdict where rule_check_id = check_id
$$;

create function keep_words_of_rule_check() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform forget_words(old.municipality_id, 'RULE_CHECK', old.id, words_of_rule_check(old.id, old.claim));
    end if;
    if tg_op <> 'DELETE' then
        perform remember_words(new.municipality_id, 'RULE_CHECK', new.id, new.table_id,
            words_of_rule_check(new.id, new.claim));
    end if;
    return null;
end
$$;

-- The new verdict is among those that are forgotten as well: of its words nothing is there yet, which does no harm.
create function keep_words_of_verdict() returns trigger language plpgsql as $$
begin
    perform forget_words(r.municipality_id, 'RULE_CHECK', r.id, words_of_rule_check(r.id, r.claim)),
            remember_words(r.municipality_id, 'RULE_CHECK', r.id, r.table_id, words_of_rule_check(r.id, r.claim))
    from rule_check r where r.id = new.rule_check_id;
    return null;
end
$$;

drop trigger words_are_found on rule_check;
create trigger words_are_found after insert or delete or update of claim on rule_check
    for each row execute function keep_words_of_rule_check();
create trigger words_are_found after insert on rule_verdict
    for each row execute function keep_words_of_verdict();

alter table rule_check no force row level security;
alter table rule_verdict no force row level security;
alter table word_entry no force row level security;
alter table word_known no force row level security;

delete from word_entry where kind = 'RULE_CHECK';
select remember_words(r.municipality_id, 'RULE_CHECK', r.id, r.table_id, words_of_rule_check(r.id, r.claim)) from rule_check r;

alter table rule_check force row level security;
alter table rule_verdict force row level security;
alter table word_entry force row level security;
alter table word_known force row level security;
