package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AgreeController {
    private final ActionService service;
    private final ChoiceService choices;
    private final AgreePages pages;

    AgreeController(ActionService service, ChoiceService choices, AgreePages pages) {
        this.service = service;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/actions/new")
    String form(Actor actor, AgreeFor what, Model model) {
        UUID table = pages.table(actor, what);
        if (table == null) return choose(actor, model);
        ActionOrigin origin = new ActionOrigin(what.session(), what.item(), what.story(), what.failure());
        model.addAttribute("agreeForm", pages.emptyForm(table, origin));
        return show(actor, table, origin, model);
    }

    @PostMapping("/actions")
    String agree(
            Actor actor,
            @Valid @ModelAttribute AgreeForm agreeForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return again(actor, agreeForm, model, response, HttpStatus.UNPROCESSABLE_ENTITY);
        try {
            UUID id = service.agree(actor, agreeForm);
            redirect.addFlashAttribute("notice", "actions.notice.agreed");
            return "redirect:" + next(actor, id, agreeForm.session());
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            return again(actor, agreeForm, model, response, HttpStatus.CONFLICT);
        }
    }

    private String next(Actor actor, UUID id, @Nullable UUID session) {
        if (session == null) return "/actions/" + id;
        return choices.asks(actor, session) ? "/actions/choice?session=" + session : "/sessions/" + session;
    }

    private String again(Actor actor, AgreeForm form, Model model, HttpServletResponse response, HttpStatus status) {
        if (form.table() == null) throw new NotFound("table", "");
        response.setStatus(status.value());
        return show(actor, form.table(), form.origin(), model);
    }

    private String show(Actor actor, UUID table, ActionOrigin origin, Model model) {
        AgreePage page = pages.page(actor, table, origin);
        model.addAttribute("agree", page);
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("crumbs", List.of(Crumb.key("actions.title", "/actions")));
        model.addAttribute("nav", "actions");
        return "actions/new";
    }

    private String choose(Actor actor, Model model) {
        List<TableSummary> choices = pages.choices(actor);
        if (choices.isEmpty()) throw new NotFound("table", "to agree at");
        model.addAttribute("choices", choices);
        model.addAttribute("crumbs", List.of(Crumb.key("actions.title", "/actions")));
        model.addAttribute("nav", "actions");
        return "actions/choose";
    }
}
