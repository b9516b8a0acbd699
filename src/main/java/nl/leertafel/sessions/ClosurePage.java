package nl.leertafel.sessions;

/** What is done and what is missing before a session is closed. */
record ClosurePage(SessionPage page, ClosureGuard guard) {}
