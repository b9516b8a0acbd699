package nl.leertafel.identifying;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The search as it runs in the application, without the rest of it. */
public final class Searching {
    private static final IdentifyingData DATA = start();

    private Searching() {}

    public static IdentifyingData data() {
        return DATA;
    }

    /** Kind and words of everything that is found. */
    static List<String> found(String text) {
        return DATA.in(text).stream()
                .map(finding -> finding.kind() + " " + finding.in(text))
                .toList();
    }

    private static IdentifyingData start() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/identifying");
        words.setDefaultEncoding("UTF-8");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> words);
        context.scan("nl.leertafel.identifying");
        context.refresh();
        return context.getBean(IdentifyingData.class);
    }
}
