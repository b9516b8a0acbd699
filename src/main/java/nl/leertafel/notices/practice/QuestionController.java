package nl.leertafel.notices.practice;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The question as somebody finds it on their first page. */
@Controller
@RequestMapping("/questions/{id}")
class QuestionController {
    private final Replies replies;

    QuestionController(Replies replies) {
        this.replies = replies;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("replyForm", new ReplyForm(null, ""));
        return page(id, actor, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @Valid ReplyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (ReplyCheck.passes(form, errors, () -> replies.answer(actor, id, form))) return "redirect:/questions/{id}";
        response.setStatus(ReplyCheck.status(errors));
        return page(id, actor, model);
    }

    private String page(UUID id, Actor actor, Model model) {
        model.addAttribute("question", replies.page(actor, id)).addAttribute("address", "/questions/" + id);
        return "notices/question";
    }
}
