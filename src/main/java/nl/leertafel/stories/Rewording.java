package nl.leertafel.stories;

import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts neutral words where something identifying stands. */
@Component
class Rewording {
    private final MessageSource messages;

    Rewording(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param own words that the author typed for it
     * @throws RuleBroken when there are no words to put there
     */
    String of(String text, Spot spot, SpotButton button, String own) {
        boolean typed = button.verb() == SpotButton.Verb.OWN;
        String words = typed ? own.strip() : offered(spot, button.choice());
        if (words.isEmpty()) throw new RuleBroken("stories.rule.insteadNeeded");
        Fit fit = typed ? new Fit(spot.start(), spot.end(), "") : Fit.of(text, spot, LocaleContextHolder.getLocale());
        String fitting = fit.words(words);
        if (beginsSentence(text, fit.start())) fitting = capitalised(fitting);
        return text.substring(0, fit.start()) + fitting + text.substring(fit.end());
    }

    private String offered(Spot spot, int choice) {
        List<String> keys = spot.insteadKeys();
        if (choice < 1 || choice > keys.size()) return "";
        return messages.getMessage(keys.get(choice - 1), null, LocaleContextHolder.getLocale());
    }

    private static boolean beginsSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty()
                || ".!?\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.charAt(start - 1) == '\n';
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
