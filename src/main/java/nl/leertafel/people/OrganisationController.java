package nl.leertafel.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.StaleForm;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/organisations")
class OrganisationController {
    private final OrganisationService organisations;
    private final StoredNow stored;

    OrganisationController(OrganisationService organisations, StoredNow stored) {
        this.organisations = organisations;
        this.stored = stored;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("organisations", organisations.rows(actor)).addAttribute("nav", "organisations");
        return "people/organisations";
    }

    @GetMapping("/new")
    String add(Actor actor, Model model) {
        organisations.mustSee(actor, null);
        model.addAttribute(
                "organisationForm", new OrganisationForm("", OrganisationKind.OTHER, true, UUID.randomUUID(), 0));
        return form(null, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute OrganisationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(actor, null, form, () -> organisations.add(actor, form), errors, model, response, redirect);
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("organisationForm", organisations.form(actor, id, UUID.randomUUID()));
        return form(id, model);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute OrganisationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(actor, id, form, () -> organisations.change(actor, id, form), errors, model, response, redirect);
    }

    private String save(
            Actor actor,
            @Nullable UUID id,
            OrganisationForm typed,
            Runnable work,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        organisations.mustSee(actor, id); // also when the form is wrong
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (errors.hasErrors()) return form(id, model);
        response.setStatus(HttpStatus.CONFLICT.value());
        try {
            work.run();
            redirect.addFlashAttribute("notice", "people.notice.organisationSaved");
            return "redirect:/organisations";
        } catch (RuleBroken broken) {
            errors.rejectValue("name", broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            if (id != null) {
                OrganisationForm now = organisations.form(actor, id, typed.submission());
                model.addAttribute("stored", stored.of(now, actor));
                StaleForm.again("organisationForm", typed.over(now), model);
            }
        }
        return form(id, model);
    }

    private static String form(@Nullable UUID id, Model model) {
        model.addAttribute("id", id)
                .addAttribute("kinds", Option.all(OrganisationKind.class, "people.kind"))
                .addAttribute("nav", "organisations")
                .addAttribute("crumbs", List.of(Crumb.key("layout.menu.organisations", "/organisations")));
        return "people/organisation";
    }
}
