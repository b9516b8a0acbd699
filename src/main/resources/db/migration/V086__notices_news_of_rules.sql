-- What a claimed rule turned out to be is news for the stories that it is about.
alter table story_news drop constraint story_news_thing_kind_check;
alter table story_news add constraint story_news_thing_kind_check
    check (thing_kind in ('SESSION', 'STORY', 'FAILURE', 'ACTION', 'RULE_CHECK'));
