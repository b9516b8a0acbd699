package nl.leertafel.tables;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Purpose;
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

/** A table wakes up, goes to rest and is handed over. */
@Controller
@RequestMapping("/tables/{id}")
class TableStateController {
    private final TableService service;

    TableStateController(TableService service) {
        this.service = service;
    }

    @ModelAttribute("nav")
    String nav() {
        return "tables";
    }

    @PostMapping("/activation")
    String activate(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        service.activate(actor, id, submission);
        redirect.addFlashAttribute("notice", "tables.notice.activated");
        return "redirect:/tables/{id}";
    }

    @PostMapping("/dormancy")
    String makeDormant(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        service.makeDormant(actor, id, submission);
        redirect.addFlashAttribute("notice", "tables.notice.dormant");
        return "redirect:/tables/{id}";
    }

    @GetMapping("/handover")
    String askToHandOver(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("handOverForm", new HandOverForm(UUID.randomUUID(), ""));
        return asked(actor, id, model);
    }

    @PostMapping("/handover")
    String handOver(
            Actor actor,
            @PathVariable UUID id,
            @Valid HandOverForm handOverForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed.mustBeReadable(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return asked(actor, id, model);
        }
        service.handOver(actor, id, handOverForm);
        redirect.addFlashAttribute("notice", "tables.notice.handedOver");
        return "redirect:/tables/{id}";
    }

    private String asked(Actor actor, UUID id, Model model) {
        Purpose table = service.toHandOver(actor, id);
        model.addAttribute("purpose", table);
        model.addAttribute(
                "crumbs",
                List.of(Crumb.key("tables.title", "/tables"), Crumb.name(table.tableName(), "/tables/" + id)));
        return "tables/hand-over";
    }
}
