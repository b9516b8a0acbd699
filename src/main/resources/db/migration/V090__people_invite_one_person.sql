-- A link lets somebody in where it was made, and nowhere else.
alter table account_link add column person_id uuid references person (id);

-- Links that are out keep working, where it is plain who made them. The owner looks past its own wall for once.
alter table person no force row level security;
update account_link l set person_id = (select p.id from person p where p.account_id = l.account_id)
where (select count(*) from person p where p.account_id = l.account_id) = 1;
alter table person force row level security;

delete from account_link where purpose = 'INVITATION' and person_id is null;
alter table account_link add constraint account_link_lets_one_person_in
    check ((purpose = 'INVITATION') = (person_id is not null));
create index account_link_person on account_link (person_id);
