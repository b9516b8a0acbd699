-- The action after which practice is asked: when it turns out not to be done, there is nothing to ask.
alter table practice_question
    add action_id uuid,
    add foreign key (municipality_id, action_id) references follow_up_action (municipality_id, id),
    add constraint practice_question_after_action check (action_id is null or cause = 'ACTION_DONE');
create index practice_question_action on practice_question (action_id) where action_id is not null;
