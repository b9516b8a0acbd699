package nl.leertafel.failures;

import java.util.Set;
import nl.leertafel.shared.Domain;

/** What a table says of a failure, apart from what it does about it. */
record Description(String statement, FailureKind kind, FailureLevel level, Set<Domain> domains, String workaround) {}
