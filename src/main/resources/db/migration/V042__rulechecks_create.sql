-- A rule that somebody says stands in the way, and who looks it up by when.
create table rule_check (
    id                uuid        primary key,
    version           bigint      not null,
    municipality_id   uuid        not null references municipality (id),
    table_id          uuid        not null,
    claim             text        not null check (length(claim) between 1 and 300),
    claimant_id       uuid,       -- who says so, or
    claimant_role     text        check (claimant_role in ('CHAIR', 'FACILITATOR', 'PRIVACY_REVIEWER', 'BOARD_MEMBER',
                                  'OFFICIAL', 'FRONTLINE', 'RESIDENT', 'GUEST')), -- in what role; or somebody elsewhere
    written_by        uuid        not null,
    claimed_at        timestamptz not null,
    session_id        uuid,
    agenda_item_id    uuid,
    story_id          uuid,
    failure_id        uuid,
    moved_from        uuid,       -- the failure that it was about before that one was merged into failure_id
    state             text        not null check (state in ('CLAIMED', 'REQUESTED', 'CHECKED', 'WITHDRAWN')),
    official_id       uuid,       -- who is asked to look it up
    requested_by      uuid,
    requested_at      timestamptz,
    due_on            date,
    verdict           text        check (verdict in ('LAW', 'BY_LAW', 'CONTRACT', 'HABIT', 'MISUNDERSTANDING')), -- the last
    checked_at        timestamptz,
    withdrawal_reason text        check (length(withdrawal_reason) between 1 and 1000),
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, claimant_id) references person (municipality_id, id),
    foreign key (municipality_id, written_by) references person (municipality_id, id),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id),
    foreign key (municipality_id, agenda_item_id) references agenda_item (municipality_id, id)
        on delete set null (agenda_item_id),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, moved_from) references system_failure (municipality_id, id),
    foreign key (municipality_id, official_id) references person (municipality_id, id),
    foreign key (municipality_id, requested_by) references person (municipality_id, id),
    foreign key (municipality_id, withdrawn_by) references person (municipality_id, id),
    constraint rule_check_one_claimant check (claimant_id is null or claimant_role is null),
    constraint rule_check_not_by_claimant check (official_id is distinct from claimant_id or official_id is null),
    constraint rule_check_whole_request check (num_nonnulls(official_id, requested_by, requested_at, due_on) in (0, 4)),
    constraint rule_check_requested check (state not in ('REQUESTED', 'CHECKED') or official_id is not null),
    constraint rule_check_claimed check (state <> 'CLAIMED' or official_id is null),
    constraint rule_check_checked
        check ((state = 'CHECKED') = (verdict is not null) and (state = 'CHECKED') = (checked_at is not null)),
    constraint rule_check_withdrawn
        check (num_nonnulls(withdrawal_reason, withdrawn_by, withdrawn_at) = case state when 'WITHDRAWN' then 3 else 0 end),
    constraint rule_check_moved check (moved_from is null or failure_id is not null)
);
create index rule_check_newest on rule_check (municipality_id, claimed_at desc, id desc);
create index rule_check_table on rule_check (table_id, claimed_at desc, id desc);
create index rule_check_failure on rule_check (failure_id) where failure_id is not null;
create index rule_check_moved_from on rule_check (moved_from) where moved_from is not null;
create index rule_check_session on rule_check (session_id) where session_id is not null;
create index rule_check_story on rule_check (story_id) where story_id is not null;
create index rule_check_official on rule_check (official_id, state, due_on) where official_id is not null;

-- What was found. A later row corrects the one before, and none goes away.
create table rule_verdict (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    rule_check_id   uuid        not null,
    number          int         not null check (number >= 1),
    verdict         text        not null check (verdict in ('LAW', 'BY_LAW', 'CONTRACT', 'HABIT', 'MISUNDERSTANDING')),
    finding         text        not null check (length(finding) between 1 and 2000),
    quote           text        not null check (length(quote) <= 4000),
    law_id          text        check (law_id ~ '^(BWB[RV][0-9]{7}|32016R0679)$'),
    article         text        check (article ~ '^[0-9]{1,4}[a-z]{0,3}([.:][0-9]{1,4}[a-z]{0,3}){0,4}$'),
    by_law_id       text        check (by_law_id ~ '^CVDR[0-9]{1,8}(/[0-9]{1,3})?$'),
    link            text        check (link ~ '^https://[^[:space:]]+$' and length(link) <= 1000),
    given_by        uuid        not null,
    given_at        timestamptz not null,
    unique (rule_check_id, number),
    foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
    foreign key (municipality_id, given_by) references person (municipality_id, id),
    constraint rule_verdict_one_source check (num_nonnulls(law_id, by_law_id, link) <= 1),
    constraint rule_verdict_article_of_law check (article is null or law_id is not null),
    constraint rule_verdict_quotes check (verdict in ('HABIT', 'MISUNDERSTANDING') or length(quote) > 0),
    constraint rule_verdict_law check (verdict <> 'LAW' or (law_id is not null and article is not null)),
    constraint rule_verdict_by_law check (verdict <> 'BY_LAW' or num_nonnulls(law_id, by_law_id, link) = 1)
);

-- Who claims a rule does not check it, and the last verdict is the one that stands with the claim.
create function verdict_is_not_by_claimant() returns trigger language plpgsql as $$
begin
    if new.given_by = (select claimant_id from rule_check where id = new.rule_check_id) then
        raise exception 'nobody checks their own claim' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger verdict_is_not_by_claimant before insert on rule_verdict
    for each row execute function verdict_is_not_by_claimant();

create function checked_by_last_verdict() returns trigger language plpgsql as $$
declare
    one rule_check%rowtype;
begin
    select * into one from rule_check
    where id = case tg_table_name when 'rule_check' then (to_jsonb(new) ->> 'id')
                                  else (to_jsonb(new) ->> 'rule_check_id') end::uuid;
    if one.verdict is distinct from
            (select verdict from rule_verdict where rule_check_id = one.id order by number desc limit 1) then
        raise exception 'the last verdict is the one that holds' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger checked_by_last_verdict after insert or update of verdict on rule_check
    deferrable initially deferred for each row execute function checked_by_last_verdict();
create constraint trigger holds_as_last_verdict after insert on rule_verdict
    deferrable initially deferred for each row execute function checked_by_last_verdict();

-- Never deleted, and what was checked stays checked: a rule is claimed anew, not forgotten.
create function rule_check_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a rule check is never deleted' using errcode = 'insufficient_privilege';
    end if;
    if old.state in ('CHECKED', 'WITHDRAWN') and new.state <> old.state then
        raise exception 'a rule check that has ended stays so' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger rule_check_is_kept before delete or update of state on rule_check
    for each row execute function rule_check_is_kept();

select behind_municipality_wall('rule_check');
select behind_municipality_wall('rule_verdict');
select append_only('rule_verdict');
