-- What /insight counts in time, by table and moment; conditions on these columns may use an index behind the wall.
create index timeline_line_counted on timeline_line (table_id, what, at, thing_id)
    where what in ('failure.resolved', 'failure.reopened', 'story.submitted');
create index system_failure_named on system_failure (table_id, named_at, id);
create index system_failure_resolved on system_failure (table_id, resolved_at) where resolved_at is not null;
create index practice_confirmation_at on practice_confirmation (municipality_id, at);
create index case_story_submitted on case_story (table_id, submitted_at) where submitted_at is not null;
create index case_story_told_in on case_story (told_in) where told_in is not null;
