-- Whoever ticks many tables or owners gets a long address.
alter table register_view drop constraint register_view_query_check,
    add constraint register_view_query_check check (length(query) between 1 and 8000);
alter table bulk_change drop constraint bulk_change_query_check,
    add constraint bulk_change_query_check check (length(query) <= 8000);
