package nl.leertafel.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next address of the next page, or null on the last one */
record PeoplePage(
        List<PersonRow> rows, PeopleQuery query, @Nullable String next) {}
