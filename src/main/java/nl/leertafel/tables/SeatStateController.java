package nl.leertafel.tables;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves their seat, and an empty chair is taken away. */
@Controller
@RequestMapping("/tables/{id}/seats/{seatId}")
class SeatStateController {
    private final SeatService service;
    private final SeatPages pages;

    SeatStateController(SeatService service, SeatPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @ModelAttribute("nav")
    String nav() {
        return "tables";
    }

    /** Asked first, for whoever leaves can no longer read what is told at the table. */
    @GetMapping("/vacancy")
    String askToVacate(Actor actor, @PathVariable UUID id, @PathVariable UUID seatId, Model model) {
        SeatPage page = pages.shown(actor, id, seatId);
        if (!page.canBeVacated()) throw new RuleBroken("tables.rule.nobodySitsHere");
        model.addAttribute("seat", page);
        model.addAttribute("purpose", page.table());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.key("tables.title", "/tables"),
                        Crumb.name(page.table().tableName(), "/tables/" + id),
                        Crumb.key("tables.seat.change", "/tables/" + id + "/seats/" + seatId)));
        return "tables/vacate";
    }

    @PostMapping("/vacancy")
    String vacate(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam long version,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        service.vacate(actor, id, seatId, version, submission);
        redirect.addFlashAttribute("notice", "tables.notice.seatVacated");
        return "redirect:/tables/{id}";
    }

    @PostMapping("/removal")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        service.remove(actor, id, seatId, submission);
        redirect.addFlashAttribute("notice", "tables.notice.seatRemoved");
        return "redirect:/tables/{id}";
    }
}
