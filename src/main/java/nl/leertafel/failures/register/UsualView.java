package nl.leertafel.failures.register;

/** A filter that many people use; its lower-case name is that of its count. */
enum UsualView {
    OPEN("status=open"),
    MINE("owner=me"),
    UNTOUCHED("untouched=3"),
    CLAIMED("status=change_claimed"),
    OWNERLESS("owner=none"),
    RESOLVED("status=resolved");

    private final String query;

    UsualView(String query) {
        this.query = query;
    }

    String address() {
        return Filter.PATH + "?" + query;
    }

    /** Whether the filter asks precisely this, in whichever order and columns. */
    boolean asks(Filter filter) {
        return filter.fields().equals(this == OPEN ? "" : query);
    }

    String written() {
        return Field.written(this);
    }
}
