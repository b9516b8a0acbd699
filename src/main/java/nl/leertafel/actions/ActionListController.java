package nl.leertafel.actions;

import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ActionListController {
    private final ActionList list;

    ActionListController(ActionList list) {
        this.list = list;
    }

    @GetMapping("/actions")
    String list(Actor actor, ActionQuery query, Model model) {
        ActionFilter filter = ActionFilter.of(query, list.usualView(actor));
        model.addAttribute("list", list.page(actor, filter));
        model.addAttribute("nav", "actions");
        return "actions/list";
    }
}
