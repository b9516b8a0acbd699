package nl.leertafel.failures.register;

import java.util.Optional;
import nl.leertafel.failures.FailureIntake;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RegisterController {
    private final Register register;
    private final OwnViews views;
    private final FailureIntake intake;

    RegisterController(Register register, OwnViews views, FailureIntake intake) {
        this.register = register;
        this.views = views;
        this.intake = intake;
    }

    /** The bare address leads to the view with which the person likes to begin. */
    @GetMapping("/failures")
    String list(@RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        Optional<String> first = parameters.isEmpty() ? views.first(actor) : Optional.empty();
        if (first.isPresent()) return "redirect:" + first.get();
        Filter filter = Filter.read(parameters);
        model.addAttribute("nav", "failures");
        model.addAttribute("page", register.page(actor, filter));
        model.addAttribute("viewForm", new ViewForm(Ids.next(), "", filter.query()));
        model.addAttribute("bringsIn", !intake.tables(actor).isEmpty());
        return "failures/list";
    }
}
