-- A reminder from before a story was sent counted for the time after: it could be erased without its author being told.
alter table case_story no force row level security; -- forced on the owner as well, who here works on all municipalities
update case_story set reminded_at = null where reminded_at < changed_at;
alter table case_story force row level security;
