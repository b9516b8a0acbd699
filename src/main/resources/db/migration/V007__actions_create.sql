create table follow_up_action (
    id              uuid        primary key,
    version         bigint      not null,
    municipality_id uuid        not null references municipality (id),
    table_id        uuid        not null,
    what            text        not null check (length(what) between 1 and 500),
    owner_id        uuid        not null,
    agreed_by       uuid        not null,
    agreed_at       timestamptz not null,
    due_on          date        not null,
    state           text        not null check (state in ('AGREED', 'DONE', 'DROPPED')),
    result          text        check (length(result) between 1 and 2000), -- what came of it, or why it was dropped
    ended_at        timestamptz,
    ended_in        uuid,
    session_id      uuid,
    agenda_item_id  uuid,
    story_id        uuid,
    failure_id      uuid,
    unique (municipality_id, id),
    foreign key (municipality_id, table_id) references learning_table (municipality_id, id),
    foreign key (municipality_id, owner_id) references person (municipality_id, id),
    foreign key (municipality_id, agreed_by) references person (municipality_id, id),
    foreign key (municipality_id, session_id) references learning_session (municipality_id, id),
    foreign key (municipality_id, ended_in) references learning_session (municipality_id, id),
    -- an item may leave an agenda that has not begun; what was agreed stays
    foreign key (municipality_id, agenda_item_id) references agenda_item (municipality_id, id)
        on delete set null (agenda_item_id),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id),
    foreign key (municipality_id, failure_id) references system_failure (municipality_id, id),
    constraint follow_up_action_ended_with_result
        check ((state = 'AGREED') = (result is null) and (state = 'AGREED') = (ended_at is null))
);
create index follow_up_action_table on follow_up_action (table_id, state, due_on, id);
create index follow_up_action_owner on follow_up_action (owner_id, state, due_on, id);
create index follow_up_action_session on follow_up_action (session_id) where session_id is not null;
create index follow_up_action_failure on follow_up_action (failure_id) where failure_id is not null;
create index follow_up_action_story on follow_up_action (story_id) where story_id is not null;

alter table agenda_item add foreign key (municipality_id, action_id) references follow_up_action (municipality_id, id);

-- Never deleted: what was agreed stays findable.
create function action_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'an action is never deleted' using errcode = 'insufficient_privilege';
end
$$;
create trigger action_is_kept before delete on follow_up_action for each row execute function action_is_kept();

select behind_municipality_wall('follow_up_action');
