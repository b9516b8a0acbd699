package nl.leertafel.failures.register;

import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which columns a person sees, and how close together the rows stand. */
@Controller
class DisplayController {
    private final Habits habits;

    DisplayController(Habits habits) {
        this.habits = habits;
    }

    /** Kept for the next time, and written in the address, so that whoever gets it sees the same columns. */
    @PostMapping("/failures/columns")
    String choose(
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestParam(defaultValue = "false") boolean compact,
            @RequestParam(required = false) @Nullable String query,
            Actor actor,
            RedirectAttributes redirect) {
        List<Column> named = Column.read(column == null ? Stream.empty() : column.stream());
        List<Column> chosen = named.isEmpty() ? List.of(Column.STATEMENT) : named;
        habits.keep(actor, chosen, compact);
        redirect.addFlashAttribute("notice", "register.notice.display");
        return "redirect:" + Filter.read(query).showing(chosen);
    }
}
