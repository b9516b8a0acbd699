-- What has ended is listed by its day, whichever way it ended.
create index follow_up_action_ended on follow_up_action (municipality_id, due_on, id) where state in ('DONE', 'DROPPED');
