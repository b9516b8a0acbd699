package nl.leertafel.vault;

/** The application does not start with these keys, and says in one sentence why and what to do. */
class KeysRefused extends RuntimeException {
    private final String remedy;

    KeysRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    KeysRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
