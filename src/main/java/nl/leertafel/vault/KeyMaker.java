package nl.leertafel.vault;

/** Makes a key on the command line: {@code --leertafel.make-key}, or {@code --leertafel.make-key=2} for a later one. */
public final class KeyMaker {
    private static final String OPTION = "--leertafel.make-key";

    private KeyMaker() {}

    /** The line to print when these arguments ask for a key; empty when they do not. */
    public static String asked(String... arguments) {
        for (String argument : arguments) {
            if (argument.equals(OPTION)) return Key.random(1).written();
            if (argument.matches(OPTION + "=[1-9][0-9]{0,8}"))
                return Key.random(Integer.parseInt(argument.substring(OPTION.length() + 1)))
                        .written();
        }
        return "";
    }
}
