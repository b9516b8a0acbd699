package nl.leertafel.actions;

/** How many somebody would find: per view with the chosen status, and per status in the chosen view; counted to a limit. */
record ActionCounts(int mine, int given, int everybodys, int open, int ended, int late) {
    static final ActionCounts NONE = new ActionCounts(0, 0, 0, 0, 0, 0);
    static final int LIMIT = 1000;

    public int of(ActionFilter.View view) {
        return switch (view) {
            case MINE -> mine;
            case GIVEN -> given;
            case ALL -> everybodys;
        };
    }

    public int of(ActionFilter.Status status) {
        return switch (status) {
            case OPEN -> open;
            case ENDED -> ended;
            case ALL -> open + ended;
        };
    }
}
