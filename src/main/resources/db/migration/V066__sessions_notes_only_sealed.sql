-- Row-level security is forced on the owner as well, who here works on all municipalities at once.
alter table agenda_item no force row level security;

do $$
begin
    if exists (select from agenda_item where story_id is not null and (notes <> '') <> (sealed_notes <> '')) then
        raise exception 'notes that are not sealed would be lost';
    end if;
end
$$;

-- Notes of a closed session stay fixed, but those about a story go with the story. Sealed ones cannot be compared here, for a
-- new key changes their bytes and not their words: that they come from nowhere is refused.
drop trigger closed_is_fixed on agenda_item;
update agenda_item set notes = '' where story_id is not null and notes <> '';
set constraints all immediate; -- what is checked at the end of a transaction would keep the table from being changed
alter table agenda_item
    add constraint agenda_item_sealed_notes check (
        case when story_id is null then sealed_notes = '' else notes = '' end
        and (sealed_notes = '' or length(sealed_notes) > 33 and get_byte(sealed_notes, 0) = 1));
create trigger closed_is_fixed before update on agenda_item
    for each row when (old.notes <> new.notes
        or (old.sealed_notes = '' and new.sealed_notes <> '')
        or old.outcome is distinct from new.outcome or old.skip_reason is distinct from new.skip_reason)
    execute function closed_is_fixed();

-- Earlier versions of rows stay in the files of a table until it is written anew.
cluster agenda_item using agenda_item_pkey;

alter table agenda_item force row level security;
