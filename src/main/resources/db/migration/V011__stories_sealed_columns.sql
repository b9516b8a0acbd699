-- Which keys sealed what is in this database: proof is a known word sealed with the key. Belongs to no municipality.
create table vault_key (
    version int         primary key check (version > 0),
    proof   bytea       not null,
    since   timestamptz not null default now()
);

-- Words of stories, sealed by the application: empty for none, else a byte 1, the version of the key in four bytes,
-- nonce, words and authentication. The migration after this one seals what is there.
alter table case_story
    add column sealed_title bytea   not null default '',
    add column sealed_words bytea   not null default '',
    add column signal       boolean not null default false, -- title and what happened are there, sealed
    add column reminded_at  timestamptz, -- when the author was told that this draft will be erased
    add column erased_at    timestamptz,
    add column indexed_with int; -- version of the key with which its words in story_word were made; null when not there

alter table story_review add column sealed_remark bytea not null default '';

-- Words of released stories to search for, as numbers that only the keys can make.
create table story_word (
    municipality_id uuid    not null references municipality (id),
    story_id        uuid    not null,
    word            bigint  not null,
    in_title        boolean not null,
    primary key (story_id, word),
    foreign key (municipality_id, story_id) references case_story (municipality_id, id)
);
create index story_word_word on story_word (word, story_id);

select behind_municipality_wall('story_word');
