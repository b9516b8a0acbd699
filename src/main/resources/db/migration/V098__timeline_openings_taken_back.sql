-- Whether that a failure opened again turned out to be a mistake: the story was linked by mistake, or the merger that
-- opened it is undone. Lines are never changed, so the next one says.
create index timeline_line_opened on timeline_line (thing_id, at)
    where what in ('failure.resolved', 'failure.reopened', 'failure.reopeningTakenBack', 'failure.merged',
                   'failure.unmerged');
create function opening_was_taken_back(failure uuid, opened timestamptz) returns boolean language sql stable as $$
    select coalesce((
        select next.what = 'failure.reopeningTakenBack'
            or next.what = 'failure.unmerged' and exists (
                select from timeline_line m where m.thing_id = failure and m.at = opened and m.what = 'failure.merged')
        from timeline_line next
        where next.thing_id = failure and next.at > opened
          and next.what in ('failure.resolved', 'failure.reopened', 'failure.reopeningTakenBack', 'failure.merged',
                            'failure.unmerged')
        order by next.at limit 1), false)
$$;
