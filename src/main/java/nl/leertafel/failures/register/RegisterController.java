package nl.leertafel.failures.register;

import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RegisterController {
    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @GetMapping("/failures")
    String list(@RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("page", register.page(actor, Filter.read(parameters)));
        return "failures/list";
    }
}
