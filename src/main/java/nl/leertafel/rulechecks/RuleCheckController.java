package nl.leertafel.rulechecks;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
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

/** The page of a rule check, and the verbs on it. */
@Controller
@RequestMapping("/rule-checks/{id}")
class RuleCheckController {
    private final RuleCheckService service;
    private final RuleCheckPages pages;
    private final RuleClaimPages claims;

    RuleCheckController(RuleCheckService service, RuleCheckPages pages, RuleClaimPages claims) {
        this.service = service;
        this.pages = pages;
        this.claims = claims;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        RuleCheckPage page = pages.page(actor, id);
        RuleCheckFacts facts = page.facts();
        if (page.mayRequest())
            offer(
                    model,
                    "checkRequestForm",
                    new CheckRequestForm(
                            Ids.next(), facts.version(), facts.officialId(), claims.usualDay(facts.tableId())));
        offer(model, "verdictForm", VerdictForm.empty(facts.version()));
        offer(model, "claimWithdrawalForm", new ClaimWithdrawalForm(Ids.next(), facts.version(), ""));
        model.addAttribute("page", page);
        model.addAttribute("verdicts", Option.all(Verdict.class, "rulechecks.verdict"));
        model.addAttribute("laws", Laws.options());
        model.addAttribute("about", Subject.ruleCheck(id));
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("crumbs", List.of(Crumb.key("rulechecks.title", "/rule-checks")));
        model.addAttribute("nav", "rule-checks");
        return "rulechecks/show";
    }

    @PostMapping("/request")
    String request(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute CheckRequestForm checkRequestForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.must(May.REQUEST, actor, id); // also when the form is wrong
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "rulechecks.notice.requested");
        return attempt(turn, "request", () -> service.request(actor, id, checkRequestForm));
    }

    @PostMapping("/verdict")
    String rule(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute VerdictForm verdictForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.must(May.RULE, actor, id);
        VerdictFields.check(verdictForm, errors);
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "rulechecks.notice.checked");
        return attempt(turn, "verdict", () -> service.rule(actor, id, verdictForm));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute ClaimWithdrawalForm claimWithdrawalForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        service.must(May.WITHDRAW, actor, id);
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "rulechecks.notice.withdrawn");
        return attempt(turn, "withdrawal", () -> service.withdraw(actor, id, claimWithdrawalForm));
    }

    private record Turn(
            Actor actor,
            UUID id,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice) {}

    private String attempt(Turn turn, String form, Runnable verb) {
        turn.model().addAttribute("typedIn", form);
        if (turn.errors().hasErrors()) return again(turn, HttpStatus.UNPROCESSABLE_ENTITY);
        try {
            verb.run();
            turn.redirect().addFlashAttribute("notice", turn.notice());
            return "redirect:/rule-checks/" + turn.id();
        } catch (RuleBroken broken) {
            turn.errors().reject(broken.messageKey(), broken.arguments(), null);
            return again(turn, HttpStatus.CONFLICT);
        } catch (OptimisticLockingFailureException stale) {
            turn.model().addAttribute("stored", pages.stored(pages.page(turn.actor(), turn.id())));
            return again(turn, HttpStatus.CONFLICT);
        }
    }

    /** Shows the page with what was typed, and with what is stored now. */
    private String again(Turn turn, HttpStatus status) {
        turn.response().setStatus(status.value());
        return show(turn.actor(), turn.id(), turn.model());
    }

    private static void offer(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) model.addAttribute(name, form);
    }
}
