package nl.leertafel.rulechecks;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down that somebody claims a rule, after a look at what was claimed before. */
@Controller
@RequestMapping("/rule-checks")
class RuleClaimController {
    private final RuleClaimPages pages;
    private final RuleCheckService service;

    RuleClaimController(RuleClaimPages pages, RuleCheckService service) {
        this.pages = pages;
        this.service = service;
    }

    /** The address of the form: the table may follow from what the claim is about. */
    record About(
            @Nullable UUID table,
            @Nullable UUID session,
            @Nullable UUID item,
            @Nullable UUID story,
            @Nullable UUID failure) {
        RuleOrigin origin() {
            return new RuleOrigin(session, item, story, failure);
        }
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "rule-checks");
        model.addAttribute("crumbs", List.of(Crumb.key("rulechecks.title", "/rule-checks")));
    }

    @GetMapping("/new")
    String start(Actor actor, About what, Model model) {
        UUID table = pages.table(actor, what.table(), what.origin());
        if (table == null) return choose(actor, model);
        RuleClaimForm form = new RuleClaimForm(
                Ids.next(), table, what.session(), what.item(), what.story(), what.failure(), "", null, null);
        model.addAttribute("ruleClaimForm", form);
        return show(pages.page(actor, table, what.origin(), ""), model);
    }

    @PostMapping
    String claim(
            Actor actor,
            @Valid @ModelAttribute RuleClaimForm ruleClaimForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (ruleClaimForm.table() == null) throw new NotFound("table", "");
        RuleClaimPage page = pages.page(actor, ruleClaimForm.table(), ruleClaimForm.origin(), ruleClaimForm.claim());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(page, model);
        }
        if (!ruleClaimForm.isCompared() && !page.similar().isEmpty()) {
            String view = show(page, model);
            model.addAttribute("asked", true);
            return view;
        }
        try {
            UUID id = service.claim(actor, ruleClaimForm);
            redirect.addFlashAttribute("notice", "rulechecks.notice.claimed");
            return "redirect:/rule-checks/" + id;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(page, model);
        }
    }

    /** For the page that asks while somebody types; it sends the form's own field. */
    @GetMapping("/similar")
    String similar(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String claim,
            Actor actor,
            Model model) {
        model.addAttribute("similar", pages.similar(actor, q.isBlank() ? claim : q));
        model.addAttribute("asked", false);
        return "rulechecks/similar :: similar";
    }

    private String choose(Actor actor, Model model) {
        List<TableSummary> choices = pages.choices(actor);
        if (choices.isEmpty()) throw new NotFound("table", "to claim a rule at");
        model.addAttribute("choices", choices);
        return "rulechecks/choose";
    }

    private static String show(RuleClaimPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("similar", page.similar());
        model.addAttribute("asked", false);
        return "rulechecks/new";
    }
}
