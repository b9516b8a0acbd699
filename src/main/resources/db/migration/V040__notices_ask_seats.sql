-- Also who tells no story is asked: the seats of frontline and residents, when a change is claimed and half a year later.
alter table practice_question
    alter column story_id drop not null,
    drop constraint practice_question_cause_check,
    add constraint practice_question_cause_check check (cause in ('ACTION_DONE', 'CHANGE_CLAIMED', 'ASKED_AGAIN'));
