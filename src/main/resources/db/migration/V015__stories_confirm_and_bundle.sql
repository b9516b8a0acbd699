alter table case_story
    add column recognisable text check (recognisable in ('NO', 'UNSURE', 'YES')), -- as its author sees it
    add column bundled_in   uuid,                                                 -- the story that shows the same
    add foreign key (municipality_id, bundled_in) references case_story (municipality_id, id),
    add constraint case_story_bundled_when_released check (bundled_in is null
        or (bundled_in <> id and state in ('RELEASED', 'TOLD', 'FOLLOWED_UP')));
create index case_story_bundle on case_story (bundled_in) where bundled_in is not null;

-- Words that look identifying and that the author let stand, with the reason: for the reviewer. The words, and what the
-- author says of them, are sealed; a hash of a name could be guessed. Gone as soon as the story’s words are.
create table story_confirmation (
    id              uuid        primary key,
    municipality_id uuid        not null references municipality (id),
    story_id        uuid        not null,
    kind            text        not null,
    reason          text        not null check (reason in ('NOT_A_PERSON', 'MAY_BE_NAMED', 'ALTERED', 'COMMON', 'OTHER')),
    sealed_words    bytea       not null,
    at              timestamptz not null,
    foreign key (municipality_id, story_id) references case_story (municipality_id, id)
);
create index story_confirmation_story on story_confirmation (story_id);

select behind_municipality_wall('story_confirmation');
