package nl.leertafel.browser;

/** How somebody looks at the pages. */
public record Visitor(int width, String language, boolean javaScript) {
    static final Visitor AT_DESK = new Visitor(1280, "nl", true);
    static final Visitor ON_PHONE = new Visitor(360, "nl", true);

    Visitor withoutJavaScript() {
        return new Visitor(width, language, false);
    }

    Visitor in(String otherLanguage) {
        return new Visitor(width, otherLanguage, javaScript);
    }
}
