-- Lines about a rule check stand on the timeline like those about a failure.
alter table timeline_line drop constraint timeline_line_thing_kind_check;
alter table timeline_line add constraint timeline_line_thing_kind_check
    check (thing_kind in ('TABLE', 'SESSION', 'STORY', 'FAILURE', 'ACTION', 'RULE_CHECK'));
alter table timeline_subject drop constraint timeline_subject_kind_check;
alter table timeline_subject add constraint timeline_subject_kind_check
    check (kind in ('TABLE', 'SESSION', 'STORY', 'FAILURE', 'ACTION', 'RULE_CHECK'));
