-- How somebody wants to hear; without a row: a digest on working days.
create table notice_preference (
    person_id       uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    cadence         text        not null check (cadence in ('DAILY', 'AT_ONCE', 'NEVER')),
    changed_at      timestamptz not null,
    foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- The outbox. A mail is written when it is sent, so that it tells nothing that is over by then: nothing of its text is kept.
-- SENDING is taken down before the mail server gets it. What stays there is in doubt, and never sent again.
create table mail (
    id               uuid        primary key,
    municipality_id  uuid        not null references municipality (id),
    person_id        uuid        not null,
    kind             text        not null check (kind in ('NEWS', 'DIGEST', 'QUESTION')),
    state            text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    attempts         int         not null check (attempts >= 0),
    made_at          timestamptz not null,
    tried_since      timestamptz not null, -- three days from here it is given up
    next_at          timestamptz not null,
    claimed_at       timestamptz,
    ended_at         timestamptz,
    reason           text        check (reason in ('UNREACHABLE', 'SIGN_IN', 'REFUSED_FOR_NOW', 'REFUSED', 'ADDRESS')),
    unsubscribe_hash bytea       check (length(unsubscribe_hash) = 32),
    answer_hash      bytea       check (length(answer_hash) = 32),
    unique (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    constraint mail_claimed check (state not in ('SENDING', 'SENT') or claimed_at is not null),
    constraint mail_ended check ((state in ('SENT', 'GIVEN_UP', 'DROPPED')) = (ended_at is not null)),
    constraint mail_given_up_for_a_reason check (state <> 'GIVEN_UP' or reason is not null)
);
create index mail_open on mail (municipality_id, id) where state in ('WAITING', 'SENDING', 'GIVEN_UP');
create index mail_person on mail (person_id, state);
create index mail_ended on mail (ended_at) where ended_at is not null;
create unique index mail_unsubscribe on mail (unsubscribe_hash);
create unique index mail_answer on mail (answer_hash);

select behind_municipality_wall('notice_preference');
select behind_municipality_wall('mail');
