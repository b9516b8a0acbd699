package nl.leertafel.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What the accessibility checker axe has against a page. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549", "best-practice");

    private Axe() {}

    static List<String> violations(Page page) {
        return told(look(page).withTags(RULES));
    }

    /** What can't be touched with a finger for want of room, as wide as the page is now. */
    static List<String> tooSmallToTouch(Page page) {
        return told(look(page).withRules(List.of("target-size")));
    }

    private static AxeBuilder look(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // telling what was right takes longer than looking
        // our pages have no frames, and only for those would it open another page to put its findings together
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> told(AxeBuilder look) {
        return look.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream()
                                .map(CheckedNode::getHtml)
                                .distinct()
                                .limit(3)
                                .collect(Collectors.joining(" | ")))
                .toList();
    }
}
