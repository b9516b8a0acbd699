-- What somebody was mailed about a rule check that is asked of them: each occasion once for each day by which it is asked.
create table rule_check_mail (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    rule_check_id   uuid        not null,
    person_id       uuid        not null,
    due_on          date        not null,
    occasion        text        not null check (occasion in ('ASKED', 'SOON', 'LATE')),
    at              timestamptz not null,
    mail_id         uuid,
    unique (rule_check_id, person_id, due_on, occasion),
    foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, mail_id) references mail (municipality_id, id) on delete set null (mail_id)
);
create index rule_check_mail_mail on rule_check_mail (mail_id) where mail_id is not null;

select behind_municipality_wall('rule_check_mail');
