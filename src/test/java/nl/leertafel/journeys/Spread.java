package nl.leertafel.journeys;

import java.util.stream.Stream;
import nl.leertafel.browser.Visitor;

/**
 * Who walks a journey. A fault seldom needs a language, a screen and scripts together: the main job is walked in four
 * ways, each other journey by two visitors who have nothing in common.
 */
final class Spread {
    private Spread() {}

    static Stream<Visitor> deskWithScripts() {
        return Stream.of(new Visitor(1280, "nl", true), new Visitor(360, "en", false));
    }

    static Stream<Visitor> phoneWithScripts() {
        return Stream.of(new Visitor(360, "en", true), new Visitor(1280, "nl", false));
    }
}
