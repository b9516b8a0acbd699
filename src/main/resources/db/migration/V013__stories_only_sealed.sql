-- Row-level security is forced on the owner as well, who here works on all municipalities at once.
alter table case_story no force row level security;
alter table story_review no force row level security;
alter table agenda_item no force row level security;

do $$
begin
    if exists (select from case_story where (title <> '') <> (sealed_title <> '')
            or (concat(happened, would_have_helped, went_well, got_stuck, obstacle, think_along, meaning) <> '')
                <> (sealed_words <> ''))
        or exists (select from story_review where (remark <> '') <> (sealed_remark <> '')) then
        raise exception 'words that are not sealed would be lost';
    end if;
end
$$;

update case_story set erased_at = withdrawn_at where state = 'WITHDRAWN';

alter table case_story
    drop constraint case_story_submitted_is_a_signal,
    drop constraint case_story_withdrawn_is_erased,
    drop column title,
    drop column happened,
    drop column would_have_helped,
    drop column went_well,
    drop column got_stuck,
    drop column obstacle,
    drop column think_along,
    drop column meaning,
    add constraint case_story_sealed check (
        (sealed_title = '' or length(sealed_title) > 33 and get_byte(sealed_title, 0) = 1)
        and (sealed_words = '' or length(sealed_words) > 33 and get_byte(sealed_words, 0) = 1)),
    add constraint case_story_signal_has_words check (not signal or sealed_title <> '' and sealed_words <> ''),
    add constraint case_story_submitted_is_a_signal check (state in ('DRAFT', 'WITHDRAWN') or erased_at is not null
        or (signal and consent is not null and submitted_at is not null)),
    add constraint case_story_erased_has_no_words check (erased_at is null
        or (sealed_title = '' and sealed_words = '' and not signal)),
    add constraint case_story_withdrawn_is_erased check (state <> 'WITHDRAWN'
        or (withdrawn_at is not null and erased_at is not null));

alter table story_review
    drop column remark,
    add constraint story_review_sealed check (
        sealed_remark = '' or length(sealed_remark) > 33 and get_byte(sealed_remark, 0) = 1);

-- The title of a story stands on an agenda for those who may see the story, and is kept with the story alone.
alter table agenda_item drop constraint agenda_item_title_check;
update agenda_item set title = '' where story_id is not null;
set constraints all immediate; -- what is checked at the end of a transaction would keep the table from being changed
alter table agenda_item
    add constraint agenda_item_title_check check (
        case when story_id is null then length(title) between 1 and 300 else title = '' end);

-- Notes of a closed session stay fixed, but those about a story go with the story.
drop trigger closed_is_fixed on agenda_item;
create trigger closed_is_fixed before update on agenda_item
    for each row when ((old.notes <> new.notes and not (new.notes = '' and old.story_id is not null))
        or old.outcome is distinct from new.outcome or old.skip_reason is distinct from new.skip_reason)
    execute function closed_is_fixed();

-- Dropped columns and earlier versions of rows stay in the files of a table until it is written anew.
cluster case_story using case_story_pkey;
cluster story_review using story_review_pkey;
cluster agenda_item using agenda_item_pkey;

alter table case_story force row level security;
alter table story_review force row level security;
alter table agenda_item force row level security;
