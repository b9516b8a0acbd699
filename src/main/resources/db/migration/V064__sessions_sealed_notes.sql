-- Notes at a story retell it. They lie sealed, in a column of their own; all other notes stay as they are.
alter table agenda_item add column sealed_notes bytea not null default '';
