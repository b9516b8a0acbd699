package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.StaleForm;
import nl.leertafel.shared.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the controllers of this module have in common when they answer. */
final class Answer {
    private Answer() {}

    /** A page about one session, with what stands around it. */
    static void about(SessionPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("about", Subject.session(page.id()))
                .addAttribute("purpose", page.table())
                .addAttribute("crumbs", page.may().seePeople() ? table(page.table()) : List.of())
                .addAttribute("nav", "tables");
    }

    /** A page under that of the session: one step back leads to it. */
    static void under(SessionPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("purpose", page.table())
                .addAttribute("crumbs", session(page))
                .addAttribute("nav", "tables");
    }

    static void under(Purpose table, Model model) {
        model.addAttribute("table", table)
                .addAttribute("purpose", table)
                .addAttribute("crumbs", table(table))
                .addAttribute("nav", "tables");
    }

    /** Does the work unless the form has faults; a broken rule becomes one. Says whether it was done. */
    static boolean done(BindingResult errors, HttpServletResponse response, Runnable work) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return false;
        }
        try {
            work.run();
            return true;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpStatus.CONFLICT.value());
            return false;
        }
    }

    /** Shows a stale form again as it was typed, so that sending it once more is a choice. */
    static void stale(String name, Object form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        StaleForm.again(name, form, model);
    }

    private static List<Crumb> table(Purpose table) {
        return List.of(
                Crumb.key("layout.menu.tables", "/tables"),
                Crumb.name(table.tableName(), "/tables/" + table.tableId()));
    }

    private static List<Crumb> session(SessionPage page) {
        return List.of(
                Crumb.key("layout.menu.tables", "/tables"),
                Crumb.name(page.table().tableName(), "/tables/" + page.table().tableId()),
                Crumb.name(page.appointment().theme(), "/sessions/" + page.id()));
    }
}
