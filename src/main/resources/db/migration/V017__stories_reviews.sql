-- A reviewer may also refuse a story, which then stays with its author, and take a release back that nobody used yet.
alter table case_story drop constraint case_story_state_check;
alter table case_story add constraint case_story_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REFUSED',
    'RELEASED', 'TOLD', 'FOLLOWED_UP', 'WITHDRAWN'));
alter table story_review drop constraint story_review_decision_check;
alter table story_review add constraint story_review_decision_check
    check (decision in ('RELEASED', 'RETURNED', 'REFUSED', 'RECALLED'));
alter table story_review add column reason text check (reason in ('NOT_A_CASE', 'ACUTE_DANGER', 'COMPLAINT'));
alter table story_review add constraint story_review_refused_for_a_reason
    check ((decision = 'REFUSED') = (reason is not null));

-- Who is looking at a story that waits for a reviewer: tells the second one, keeps nobody out.
create table review_claim (
    story_id        uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    reviewer_id     uuid        not null,
    since           timestamptz not null,
    seen_at         timestamptz not null,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, reviewer_id) references person (municipality_id, id)
);

-- Other words for one answer. What is proposed, and why, is sealed; the row goes when the text of the story goes.
create table suggested_edit (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    reviewer_id     uuid        not null,
    question        text        not null check (question in ('TITLE', 'HAPPENED', 'WOULD_HAVE_HELPED', 'WENT_WELL',
                                'GOT_STUCK', 'OBSTACLE', 'THINK_ALONG', 'MEANING')),
    sealed          bytea       not null,
    state           text        not null check (state in ('DRAFT', 'OPEN', 'ACCEPTED', 'DECLINED', 'LEFT')),
    at              timestamptz not null,
    answered_at     timestamptz,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, reviewer_id) references person (municipality_id, id),
    constraint suggested_edit_answered check ((state in ('ACCEPTED', 'DECLINED')) = (answered_at is not null))
);
create unique index suggested_edit_one_for_each_question on suggested_edit (story_id, question)
    where state in ('DRAFT', 'OPEN');

select behind_municipality_wall('review_claim');
select behind_municipality_wall('suggested_edit');
