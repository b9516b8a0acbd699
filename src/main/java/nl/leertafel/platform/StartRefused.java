package nl.leertafel.platform;

/** The application does not start, and says in one sentence why and what to do. */
class StartRefused extends RuntimeException {
    private final String remedy;

    StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
