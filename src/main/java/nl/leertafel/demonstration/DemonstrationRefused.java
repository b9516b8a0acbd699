package nl.leertafel.demonstration;

/** Somebody asked for the demonstration in a database that has data already. */
class DemonstrationRefused extends RuntimeException {
    DemonstrationRefused() {
        super("The demonstration goes into an empty database only, and in this one there are people already.");
    }
}
