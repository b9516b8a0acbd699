package nl.leertafel.overview;

import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.shared.Standing;
import nl.leertafel.tables.SeatRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Open to everybody, also who has not signed in. */
@Controller
class HelpController {
    private static final List<String> TASKS = List.of(
            "story",
            "review",
            "session",
            "failure",
            "rulecheck",
            "action",
            "confirm",
            "merge",
            "register",
            "insight",
            "search",
            "invite");
    private static final List<String> WORDS = List.of(
            "table",
            "purpose",
            "seat",
            "session",
            "agenda",
            "story",
            "signal",
            "review",
            "failure",
            "attention",
            "escalated",
            "rulecheck",
            "claim",
            "confirmation",
            "action",
            "merged",
            "view",
            "timeline");

    @GetMapping("/help")
    String show(Model model) {
        model.addAttribute(
                "roles",
                Stream.concat(Stream.of(SeatRole.values()), Stream.of(Standing.ADMINISTRATOR, Standing.READER))
                        .map(Enum::name)
                        .toList());
        model.addAttribute("howTos", TASKS);
        model.addAttribute("words", WORDS);
        model.addAttribute("nav", "help");
        return "overview/help";
    }
}
