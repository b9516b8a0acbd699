package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A story in five minutes: one page, and it is sent. */
@Controller
@RequestMapping("/signals")
class SignalController {
    private final SignalService signals;
    private final SendingService sending;
    private final SpotDesk desk;

    SignalController(SignalService signals, SendingService sending, SpotDesk desk) {
        this.signals = signals;
        this.sending = sending;
        this.desk = desk;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "stories").addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
    }

    @GetMapping("/new")
    String open(@RequestParam(required = false) @Nullable UUID table, Actor actor, Model model) {
        SignalForm form = SignalForm.opened(table, signals.today());
        model.addAttribute("signalForm", form);
        return show(actor, form, null, model);
    }

    @PostMapping
    String send(@Valid SignalForm form, BindingResult errors, Actor actor, Model model, HttpServletResponse response) {
        SignalService.Kept kept = null;
        try {
            if (!errors.hasErrors()) {
                kept = signals.keep(actor, form);
                if (kept.sent()) return "redirect:/stories/" + kept.id() + "/submitted";
                SignalPage page = signals.page(actor, form, kept);
                if (page.isClear()) return "redirect:/stories/" + kept.id() + sent(actor, form, kept);
                QuestionPages.reject(page.open(Question.TITLE), "title", errors);
                QuestionPages.reject(page.open(Question.HAPPENED), "happened", errors);
            }
        } catch (RuleBroken | OptimisticLockingFailureException refused) {
            if (signals.isSent(actor, form))
                return "redirect:/stories/" + signals.keep(actor, form).id() + "/submitted";
            kept = reject(refused, actor, form, errors, model);
        }
        return again(actor, form, kept, errors, model, response);
    }

    private String sent(Actor actor, SignalForm form, SignalService.Kept kept) {
        SendForm send = new SendForm(Ids.next(), kept.version(), form.answer(), false);
        return sending.submit(actor, kept.id(), send) ? "/submitted" : "/tips";
    }

    /** A button beside something that was found. */
    @PostMapping(params = "spot")
    String press(
            @RequestParam String spot,
            @RequestParam Map<String, String> fields,
            @Validated(SignalForm.Half.class) SignalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        SpotButton button = SpotButton.of(spot);
        SignalForm typed = form;
        SignalService.Kept kept = null;
        try {
            if (!errors.hasErrors()) {
                kept = signals.keep(actor, form);
                AnswerForm answers = form.answers().at(kept.version());
                typed = form.with(
                        button.question(),
                        desk.press(actor, kept.id(), answers, button, fields).text(button.question()));
                kept = signals.keep(actor, typed.at(kept.version()));
            }
        } catch (RuleBroken | OptimisticLockingFailureException refused) {
            SignalService.Kept now = reject(refused, actor, form, errors, model);
            if (now != null) kept = now;
        }
        return again(actor, typed, kept, errors, model, response);
    }

    /** @return the draft as it is now, when it was changed elsewhere: sending once more keeps what was typed here */
    private SignalService.@Nullable Kept reject(
            RuntimeException refused, Actor actor, SignalForm form, BindingResult errors, Model model) {
        if (refused instanceof RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            return null;
        }
        errors.reject("stories.rule.signalElsewhere");
        SignalService.Elsewhere now = signals.elsewhere(actor, form);
        model.addAttribute("storedSignal", now);
        return now.kept();
    }

    private String again(
            Actor actor,
            SignalForm typed,
            SignalService.@Nullable Kept kept,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) response.setStatus(errors.hasFieldErrors() ? 422 : 409);
        SignalForm again = kept == null ? typed : typed.at(kept.version());
        FormAgain.show(model, again, errors);
        return show(actor, again, kept, model);
    }

    private String show(Actor actor, SignalForm form, SignalService.@Nullable Kept kept, Model model) {
        model.addAttribute("page", signals.page(actor, form, kept));
        return "stories/signal";
    }
}
