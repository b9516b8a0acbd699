package nl.leertafel.notices.practice;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.notices.mail.MailTokens;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The question as the mail leads to it, without signing in. Looking records nothing, for scanners of mail follow links. */
@Controller
@RequestMapping("/answer/{token}")
class MailedQuestionController {
    private final Replies replies;
    private final MunicipalityScope scope;

    MailedQuestionController(Replies replies, MunicipalityScope scope) {
        this.replies = replies;
        this.scope = scope;
    }

    @ModelAttribute
    void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        model.addAttribute("replyForm", new ReplyForm(null, ""));
        return page(token, model);
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @Valid ReplyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        UUID municipality = municipality(token);
        boolean passes = ReplyCheck.passes(
                form,
                errors,
                () -> scope.within(municipality, () -> {
                    replies.answer(token, form);
                    return municipality;
                }));
        if (passes) return "redirect:/answer/{token}";
        response.setStatus(ReplyCheck.status(errors));
        return page(token, model);
    }

    private String page(String token, Model model) {
        QuestionPage question = scope.within(municipality(token), () -> replies.page(token));
        model.addAttribute("question", question).addAttribute("address", "/answer/" + token);
        return "notices/question";
    }

    private static UUID municipality(String token) {
        return MailTokens.municipality(token).orElseThrow(() -> new NotFound("question", "of a mail"));
    }
}
