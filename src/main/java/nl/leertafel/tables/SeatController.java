package nl.leertafel.tables;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tables/{id}/seats")
class SeatController {
    private static final Map<String, String> FIELDS = Map.of(
            "tables.rule.oneChair", "role",
            "tables.rule.sitsAlready", "person",
            "tables.rule.unknownPerson", "person",
            "tables.rule.noGuest", "person",
            "tables.rule.ownDeputy", "deputy");

    private final SeatService service;
    private final SeatPages pages;

    SeatController(SeatService service, SeatPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @ModelAttribute("nav")
    String nav() {
        return "tables";
    }

    @GetMapping("/new")
    String start(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID session, Model model) {
        SeatRole role = session == null ? SeatRole.BOARD_MEMBER : SeatRole.GUEST;
        model.addAttribute("seatForm", new SeatForm(UUID.randomUUID(), null, role, "", null, null, false, session));
        return form(pages.added(actor, id, session), model);
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable UUID id,
            @Valid SeatForm seatForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed.mustBeReadable(errors);
        SeatPage page = pages.added(actor, id, seatForm.session());
        requireSomebodyMeant(seatForm, errors);
        if (!errors.hasErrors()) {
            try {
                service.add(actor, id, seatForm);
                redirect.addFlashAttribute("notice", "tables.notice." + (page.guest() ? "guestInvited" : "seatAdded"));
                return "redirect:" + page.back();
            } catch (RuleBroken broken) {
                return refused(broken, errors, page, model, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(page, model);
    }

    @GetMapping("/{seatId}")
    String show(Actor actor, @PathVariable UUID id, @PathVariable UUID seatId, Model model) {
        model.addAttribute("seatForm", pages.form(actor, id, seatId, UUID.randomUUID()));
        return form(pages.shown(actor, id, seatId), model);
    }

    @PostMapping("/{seatId}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @Valid SeatForm seatForm,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed.mustBeReadable(errors);
        SeatPage page = pages.shown(actor, id, seatId);
        requireSomebodyMeant(seatForm, errors);
        if (!errors.hasErrors()) {
            try {
                service.change(actor, id, seatId, seatForm);
                redirect.addFlashAttribute("notice", "tables.notice.seatChanged");
                return "redirect:/tables/{id}";
            } catch (RuleBroken broken) {
                return refused(broken, errors, page, model, response);
            } catch (OptimisticLockingFailureException stale) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return beside(actor, id, seatId, seatForm, language, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(page, model);
    }

    /** An empty chair that stands for nobody would say nothing, and a guest is somebody. */
    private static void requireSomebodyMeant(SeatForm form, BindingResult errors) {
        if (form.person() != null) return;
        if (form.role() == SeatRole.GUEST) errors.rejectValue("person", "tables.rule.guestIsSomebody");
        else if (form.label().isEmpty()) errors.rejectValue("label", "tables.rule.emptyChairForWhom");
    }

    private static String refused(
            RuleBroken broken, BindingResult errors, SeatPage page, Model model, HttpServletResponse response) {
        errors.rejectValue(FIELDS.get(broken.messageKey()), broken.messageKey(), broken.arguments(), null);
        response.setStatus(HttpStatus.CONFLICT.value());
        return form(page, model);
    }

    /** Both texts: what was chosen in the form, and beside it what is stored now. */
    private String beside(Actor actor, UUID id, UUID seatId, SeatForm typed, Locale language, Model model) {
        SeatForm stored = pages.form(actor, id, seatId, typed.submission());
        SeatPage page = pages.shown(actor, id, seatId);
        SeatForm again = typed.over(stored);
        StaleForm.again("seatForm", again, model);
        model.addAttribute("stored", pages.stored(actor, id, seatId, language));
        return form(page, model);
    }

    private static String form(SeatPage page, Model model) {
        model.addAttribute("seat", page);
        model.addAttribute("purpose", page.table());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.key("tables.title", "/tables"),
                        Crumb.name(
                                page.table().tableName(),
                                "/tables/" + page.table().tableId())));
        return "tables/seat";
    }
}
