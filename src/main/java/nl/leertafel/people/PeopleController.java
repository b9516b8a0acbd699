package nl.leertafel.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.StaleForm;
import nl.leertafel.shared.Standing;
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
@RequestMapping("/people")
class PeopleController {
    private final PeopleService people;
    private final OrganisationService organisations;
    private final StoredNow stored;

    PeopleController(PeopleService people, OrganisationService organisations, StoredNow stored) {
        this.people = people;
        this.organisations = organisations;
        this.stored = stored;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("query") PeopleQuery query, Model model) {
        model.addAttribute("page", people.page(actor, query)).addAttribute("nav", "people");
        return "people/list";
    }

    @GetMapping("/new")
    String add(Actor actor, Model model) {
        model.addAttribute("personForm", new PersonForm("", "", new UUID(0, 0), Standing.MEMBER, UUID.randomUUID(), 0));
        return form(actor, null, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(
                actor,
                null,
                form,
                () -> people.add(actor, form),
                "people.notice.added",
                errors,
                model,
                response,
                redirect);
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        PersonPage person = people.person(actor, id);
        model.addAttribute(
                "personForm",
                new PersonForm(
                        person.name(),
                        person.email(),
                        person.organisation(),
                        person.standing(),
                        UUID.randomUUID(),
                        person.version()));
        return form(actor, id, model);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(
                actor,
                id,
                form,
                () -> people.change(actor, id, form),
                "people.notice.changed",
                errors,
                model,
                response,
                redirect);
    }

    /** The link is shown once, on the page to which this leads; until then it is in the session, afterwards nowhere. */
    @PostMapping("/{id}/invitation")
    String invite(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", people.invite(actor, id));
        return "redirect:/people/{id}";
    }

    @PostMapping("/{id}/deactivation")
    String deactivate(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        people.deactivate(actor, id);
        redirect.addFlashAttribute("notice", "people.notice.deactivated");
        return "redirect:/people/{id}";
    }

    @PostMapping("/{id}/activation")
    String reactivate(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        people.reactivate(actor, id);
        redirect.addFlashAttribute("notice", "people.notice.activated");
        return "redirect:/people/{id}";
    }

    private String save(
            Actor actor,
            @Nullable UUID id,
            PersonForm typed,
            Supplier<UUID> work,
            String notice,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (errors.hasErrors()) return form(actor, id, model);
        response.setStatus(HttpStatus.CONFLICT.value());
        try {
            redirect.addAttribute("saved", work.get()).addFlashAttribute("notice", notice);
            return "redirect:/people/{saved}";
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
        } catch (OptimisticLockingFailureException stale) {
            if (id != null) {
                PersonPage now = people.person(actor, id);
                model.addAttribute("stored", stored.of(now, actor));
                StaleForm.again("personForm", typed.over(now), model);
            }
        }
        return form(actor, id, model);
    }

    private String form(Actor actor, @Nullable UUID id, Model model) {
        PersonPage person = id == null ? null : people.person(actor, id);
        UUID current = person == null ? null : person.organisation();
        model.addAttribute("person", person)
                .addAttribute(
                        "organisations",
                        organisations.choices(actor, current).stream()
                                .map(row -> Option.of(row.id(), row.name()))
                                .toList())
                .addAttribute("standings", Option.all(Standing.class, "people.standing"))
                .addAttribute("nav", "people")
                .addAttribute("crumbs", List.of(Crumb.key("layout.menu.people", "/people")));
        return "people/form";
    }
}
