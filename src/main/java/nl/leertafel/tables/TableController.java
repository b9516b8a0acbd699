package nl.leertafel.tables;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.StaleForm;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tables")
class TableController {
    private static final String USUAL_RHYTHM = "4";
    private static final Map<String, String> FIELDS =
            Map.of("tables.rule.nameTaken", "name", "tables.rule.activeKeepsHouseRules", "houseRules");

    private final TableService service;
    private final TablePages pages;
    private final MessageSource messages;

    TableController(TableService service, TablePages pages, MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.messages = messages;
    }

    @ModelAttribute("nav")
    String nav() {
        return "tables";
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("list", pages.list(actor, q, sort.equals("-name"), after));
        return "tables/list";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        TablePage page = pages.page(actor, id);
        model.addAttribute("page", page);
        model.addAttribute("about", Subject.table(id));
        model.addAttribute("purpose", page.pinned());
        model.addAttribute("crumbs", List.of(Crumb.key("tables.title", "/tables")));
        return "tables/show";
    }

    @GetMapping("/new")
    String start(Actor actor, Locale language, Model model) {
        if (!actor.isAdministrator()) throw new NotFound("table", "new");
        String usual = messages.getMessage("tables.houseRules.usual", null, language);
        model.addAttribute("tableForm", new TableForm(UUID.randomUUID(), null, "", "", "", USUAL_RHYTHM, usual));
        return blank(model);
    }

    @PostMapping
    String setUp(
            Actor actor,
            @Valid TableForm tableForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!actor.isAdministrator()) throw new NotFound("table", "new");
        Typed.mustBeReadable(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return blank(model);
        }
        try {
            UUID id = service.setUp(actor, tableForm);
            redirect.addFlashAttribute("notice", "tables.notice.setUp");
            return "redirect:/tables/" + id;
        } catch (RuleBroken broken) {
            refuse(broken, errors, response);
            return blank(model);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable UUID id, Model model) {
        TableForm stored = service.form(actor, id, UUID.randomUUID());
        model.addAttribute("tableForm", stored);
        return filled(id, stored, model);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid TableForm tableForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed.mustBeReadable(errors);
        TableForm stored = service.form(actor, id, tableForm.submission());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return filled(id, stored, model);
        }
        try {
            service.change(actor, id, tableForm);
            redirect.addFlashAttribute("notice", "tables.notice.changed");
            return "redirect:/tables/{id}";
        } catch (RuleBroken broken) {
            refuse(broken, errors, response);
            return filled(id, stored, model);
        } catch (OptimisticLockingFailureException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return beside(actor, id, tableForm, model);
        }
    }

    /** Both texts: what was typed in the form, and beside it what is stored now. */
    private String beside(Actor actor, UUID id, TableForm typed, Model model) {
        TableForm stored = service.form(actor, id, typed.submission());
        TableForm again = typed.over(stored);
        StaleForm.again("tableForm", again, model);
        model.addAttribute("stored", stored.differingFrom(typed));
        return filled(id, stored, model);
    }

    private static void refuse(RuleBroken broken, BindingResult errors, HttpServletResponse response) {
        errors.rejectValue(FIELDS.get(broken.messageKey()), broken.messageKey(), broken.arguments(), null);
        response.setStatus(HttpStatus.CONFLICT.value());
    }

    private static String blank(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.key("tables.title", "/tables")));
        return "tables/form";
    }

    private static String filled(UUID id, TableForm stored, Model model) {
        model.addAttribute("table", id);
        model.addAttribute("purpose", new Purpose(id, stored.name(), stored.purpose()));
        model.addAttribute(
                "crumbs", List.of(Crumb.key("tables.title", "/tables"), Crumb.name(stored.name(), "/tables/" + id)));
        return "tables/form";
    }
}
