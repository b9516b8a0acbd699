-- A failure that is only suspected may have no owner, and can be the same as another one.
alter table system_failure drop constraint system_failure_owned;
alter table system_failure add constraint system_failure_owned
    check (state in ('SUSPECTED', 'ACKNOWLEDGED', 'REOPENED', 'MERGED') or owner_id is not null);
