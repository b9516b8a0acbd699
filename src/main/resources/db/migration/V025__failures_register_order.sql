-- The register shows what waits longest first, and of those the newest: in one direction, so that pages go on by key.
drop index system_failure_register;
create index system_failure_register on system_failure (municipality_id, untouched desc, id desc);
