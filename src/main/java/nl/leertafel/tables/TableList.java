package nl.leertafel.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * @param after the table after which this page begins, null for the first page
 * @param next the table after which the next page begins, null on the last page
 */
record TableList(
        List<TableRow> rows,
        String q,
        boolean backwards,
        @Nullable UUID after,
        @Nullable UUID next) {
    private static final int FEW = 7;

    /** Nobody needs a search box for what they see at a glance. */
    public boolean isSearchable() {
        return rows.size() > FEW || after != null || !q.isEmpty();
    }

    @Nullable
    public String nextHref() {
        return next == null ? null : address().queryParam("after", next).toUriString();
    }

    @Nullable
    public String firstHref() {
        return after == null ? null : address().toUriString();
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tables");
        if (!q.isEmpty()) address.queryParam("q", UriUtils.encode(q, StandardCharsets.UTF_8));
        if (backwards) address.queryParam("sort", "-name");
        return address;
    }
}
