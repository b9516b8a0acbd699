-- What came of a story, for each of those who follow it. Holds no story text and no name.
create table story_news (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    person_id       uuid        not null, -- who hears it
    kind            text        not null check (length(kind) between 1 and 40), -- message key: notices.news.<kind>
    at              timestamptz not null,
    thing_kind      text        check (thing_kind in ('SESSION', 'STORY', 'FAILURE', 'ACTION')),
    thing_id        uuid,
    seen_at         timestamptz,
    overtaken_at    timestamptz, -- later news took its place before it was seen or mailed
    mail_id         uuid,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id) on delete cascade,
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, mail_id) references mail (municipality_id, id) on delete set null (mail_id),
    constraint story_news_thing check ((thing_kind is null) = (thing_id is null))
);
create index story_news_story on story_news (story_id, person_id, at);
create index story_news_unseen on story_news (person_id, at) where seen_at is null and overtaken_at is null;
create index story_news_mail on story_news (mail_id) where mail_id is not null;

-- "Does this still happen?", asked four weeks after something was done about it; the answer to a claim is a
-- practice_confirmation, the words of another answer stay here.
create table practice_question (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    failure_id      uuid        not null,
    person_id       uuid        not null,
    cause           text        not null check (cause in ('ACTION_DONE', 'CHANGE_CLAIMED')),
    due_at          timestamptz not null,
    asked_at        timestamptz,
    mail_id         uuid,
    answer          text        check (answer in ('YES', 'NO', 'OTHER')),
    words           text        not null check (length(words) <= 2000),
    answered_at     timestamptz,
    confirms        boolean     not null, -- answered a claim, and stands with it
    foreign key (municipality_id, story_id) references case_story (municipality_id, id) on delete cascade,
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, mail_id) references mail (municipality_id, id) on delete set null (mail_id),
    constraint practice_question_answered check ((answer is null) = (answered_at is null)),
    constraint practice_question_own_words check (answer is distinct from 'OTHER' or length(words) > 0)
);
create unique index practice_question_open on practice_question (failure_id, person_id) where answered_at is null;
create index practice_question_due on practice_question (municipality_id, due_at) where asked_at is null;
create index practice_question_person on practice_question (person_id) where answered_at is null;
create index practice_question_answers on practice_question (failure_id, answered_at) where answered_at is not null;
create index practice_question_mail on practice_question (mail_id) where mail_id is not null;

select behind_municipality_wall('story_news');
select behind_municipality_wall('practice_question');
