alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('NEWS', 'DIGEST', 'QUESTION', 'REMINDER'));

-- Of what somebody was reminded: of each action once before its day and once after it. Another day, or somebody else who
-- does it, begins anew.
create table action_reminder (
    action_id       uuid        not null,
    municipality_id uuid        not null references municipality (id),
    person_id       uuid        not null,
    kind            text        not null check (kind in ('RECEIVED', 'SOON', 'LATE')),
    due_on          date        not null,
    at              timestamptz not null,
    mail_id         uuid,
    primary key (action_id, person_id, kind, due_on),
    foreign key (municipality_id, action_id) references follow_up_action (municipality_id, id),
    foreign key (municipality_id, person_id) references person (municipality_id, id),
    foreign key (municipality_id, mail_id) references mail (municipality_id, id) on delete set null (mail_id)
);
create index action_reminder_unmailed on action_reminder (municipality_id, at) where mail_id is null;
create index action_reminder_mail on action_reminder (mail_id, action_id) where mail_id is not null;

select behind_municipality_wall('action_reminder');
