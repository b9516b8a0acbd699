package nl.leertafel.notices.reminders;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.notices.mail.MailTokens;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import org.springframework.http.HttpHeaders;
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

/** One action as the mail leads to it, without signing in. Looking records nothing, for scanners of mail follow links. */
@Controller
@RequestMapping("/reminders/{token}/{id}")
class MailedPromiseController {
    private final MailedPromises promises;
    private final MunicipalityScope scope;

    MailedPromiseController(MailedPromises promises, MunicipalityScope scope) {
        this.promises = promises;
        this.scope = scope;
    }

    @ModelAttribute
    void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask(@PathVariable String token, @PathVariable UUID id, Model model, HttpServletResponse response) {
        PromisePage page = page(token, id);
        String said = page.promise() == null ? "" : page.promise().said();
        model.addAttribute("promiseForm", new PromiseForm(Ids.next(), said));
        return show(token, id, page, model, response);
    }

    @PostMapping
    String complete(
            @PathVariable String token,
            @PathVariable UUID id,
            @Valid @ModelAttribute PromiseForm promiseForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(token, id, page(token, id), model, response);
        }
        scope.within(municipality(token), () -> {
            promises.complete(token, id, promiseForm);
            return id;
        });
        return "redirect:/reminders/{token}/{id}";
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable String token, @PathVariable UUID id, @RequestParam UUID submission) {
        scope.within(municipality(token), () -> {
            promises.reopen(token, id, submission);
            return id;
        });
        return "redirect:/reminders/{token}/{id}";
    }

    private PromisePage page(String token, UUID id) {
        return scope.within(municipality(token), () -> promises.page(token, id));
    }

    private static String show(String token, UUID id, PromisePage page, Model model, HttpServletResponse response) {
        if (page == PromisePage.EXPIRED) response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", page).addAttribute("address", "/reminders/" + token + "/" + id);
        model.addAttribute("own", "/actions/" + id);
        return "notices/promise";
    }

    private static UUID municipality(String token) {
        return MailTokens.municipality(token).orElseThrow(() -> new NotFound("reminder", "of a mail"));
    }
}
