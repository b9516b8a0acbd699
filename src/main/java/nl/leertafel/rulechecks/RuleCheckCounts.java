package nl.leertafel.rulechecks;

/** How many somebody would find in each view, with what they chose beside it. */
record RuleCheckCounts(int everything, int never, int open, int mine, int late) {
    static final RuleCheckCounts NONE = new RuleCheckCounts(0, 0, 0, 0, 0);

    int of(RuleCheckFilter.View view) {
        return switch (view) {
            case ALL -> everything;
            case NEVER -> never;
            case OPEN -> open;
            case MINE -> mine;
        };
    }
}
