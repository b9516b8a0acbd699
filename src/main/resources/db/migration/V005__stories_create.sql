create table case_story (
    id                uuid        primary key,
    version           bigint      not null,
    municipality_id   uuid        not null references municipality (id),
    table_id          uuid        not null,
    author_id         uuid        not null,
    state             text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RELEASED', 'TOLD',
                                  'FOLLOWED_UP', 'WITHDRAWN')),
    title             text        not null check (length(title) <= 150),
    happened          text        not null check (length(happened) <= 10000),
    would_have_helped text        not null check (length(would_have_helped) <= 5000),
    went_well         text        not null check (length(went_well) <= 5000),
    got_stuck         text        not null check (length(got_stuck) <= 5000),
    stuck_where       text        check (stuck_where in ('RESIDENT_AND_PROFESSIONAL', 'AMONG_PROFESSIONALS',
                                  'PROFESSIONALS_AND_BOARD', 'AMONG_BOARDS')),
    obstacle          text        not null check (length(obstacle) <= 5000),
    think_along       text        not null check (length(think_along) <= 2000),
    meaning           text        not null check (length(meaning) <= 5000),
    source            text        check (source in ('NEIGHBOURHOOD_TEAM', 'VEILIG_THUIS', 'TESTBED', 'OTHER')),
    consent           text        check (consent in ('RESIDENT', 'PARENTS', 'FULLY_ALTERED')),
    consent_on        date,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    submitted_at      timestamptz,
    released_at       timestamptz,
    told_at           timestamptz,
    told_in           uuid,
    withdrawn_at      timestamptz,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, author_id) references person (municipality_id, id),
    foreign key (municipality_id, told_in) references learning_session (municipality_id, id),
    constraint case_story_submitted_is_a_signal check (state in ('DRAFT', 'WITHDRAWN')
        or (length(btrim(title)) > 0 and length(btrim(happened)) > 0 and consent is not null and submitted_at is not null)),
    constraint case_story_released check (state not in ('RELEASED', 'TOLD', 'FOLLOWED_UP') or released_at is not null),
    constraint case_story_told check (state not in ('TOLD', 'FOLLOWED_UP') or told_at is not null),
    constraint case_story_withdrawn_is_erased check (state <> 'WITHDRAWN' or (withdrawn_at is not null
        and title = '' and happened = '' and would_have_helped = '' and went_well = '' and got_stuck = ''
        and obstacle = '' and think_along = '' and meaning = ''))
);
create index case_story_author on case_story (author_id, changed_at desc);
create index case_story_table on case_story (table_id, state, submitted_at);

create table story_domain (
    municipality_id uuid not null references municipality (id),
    story_id        uuid not null,
    domain          text not null check (domain in ('YOUTH_CARE', 'EDUCATION', 'HOUSING', 'DEBT', 'WMO', 'WLZ',
                    'HEALTH_CARE', 'SAFETY', 'WORK_AND_INCOME', 'OTHER')),
    primary key (story_id, domain),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id)
);

create table story_review (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    reviewer_id     uuid        not null,
    decision        text        not null check (decision in ('RELEASED', 'RETURNED')),
    remark          text        not null check (length(remark) <= 2000), -- emptied when the story is withdrawn
    at              timestamptz not null,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, reviewer_id) references person (municipality_id, id)
);
create index story_review_story on story_review (story_id, at);

-- The privacy reviewer is never the author (domain: two people raise the visibility of a story).
create function review_is_by_another() returns trigger language plpgsql as $$
begin
    if new.reviewer_id = (select author_id from case_story where id = new.story_id) then
        raise exception 'a story is never reviewed by its author' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger review_is_by_another before insert or update on story_review
    for each row execute function review_is_by_another();

-- Who read a story, and when: the author can see it.
create table story_reading (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    person_id       uuid        not null,
    at              timestamptz not null,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index story_reading_story on story_reading (story_id, at);

alter table agenda_item add foreign key (municipality_id, story_id) references case_story (municipality_id, id);

select behind_municipality_wall('case_story');
select behind_municipality_wall('story_domain');
select behind_municipality_wall('story_review');
select behind_municipality_wall('story_reading');
select append_only('story_reading');
