-- The first page of an administrator says how many failures nobody owns; it read all of the municipality to count them.
create index system_failure_without_owner on system_failure (municipality_id)
    where owner_id is null and state not in ('RESOLVED', 'MERGED');
