package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which new actions of a session are really meant. */
@Controller
@RequestMapping("/actions/choice")
class ChoiceController {
    private static final Map<String, String> FIELDS = Map.of(
            "actions.rule.dropWithoutWhy", "why",
            "actions.rule.mergeWithoutWords", "merged",
            "actions.rule.keepWithoutBecause", "because");

    private final ChoiceService choices;

    ChoiceController(ChoiceService choices) {
        this.choices = choices;
    }

    @GetMapping
    String ask(Actor actor, @RequestParam UUID session, Model model) {
        model.addAttribute("choiceForm", new ChoiceForm(Ids.next(), session, null, "", "", ""));
        return show(actor, session, model);
    }

    @PostMapping
    String answer(
            Actor actor,
            @Valid @ModelAttribute ChoiceForm choiceForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return again(actor, choiceForm, HttpStatus.UNPROCESSABLE_ENTITY, model, response);
        try {
            choices.answer(actor, choiceForm);
            redirect.addFlashAttribute("notice", "actions.notice.chosen");
            return "redirect:/sessions/" + choiceForm.session();
        } catch (RuleBroken broken) {
            String field = FIELDS.get(broken.messageKey());
            if (field == null) errors.reject(broken.messageKey(), broken.arguments(), null);
            else errors.rejectValue(field, broken.messageKey(), broken.arguments(), null);
            return again(actor, choiceForm, HttpStatus.CONFLICT, model, response);
        }
    }

    private String again(Actor actor, ChoiceForm form, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return show(actor, form.session(), model);
    }

    private String show(Actor actor, UUID session, Model model) {
        ChoicePage page = choices.page(actor, session);
        model.addAttribute("choice", page);
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("crumbs", List.of(Crumb.name(page.session().theme(), "/sessions/" + session)));
        model.addAttribute("nav", "actions");
        return "actions/choice";
    }
}
