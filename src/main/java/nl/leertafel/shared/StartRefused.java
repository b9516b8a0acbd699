package nl.leertafel.shared;

/** The application does not start, and says in one sentence why and what to do. */
public class StartRefused extends RuntimeException {
    private final String remedy;

    public StartRefused(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    public StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
