package nl.leertafel.actions;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ActionListController {
    private final ActionList list;

    ActionListController(ActionList list) {
        this.list = list;
    }

    @GetMapping("/actions")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID table,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ActionFilter filter = ActionFilter.of(view, list.usualView(actor), status, q, table, after);
        model.addAttribute("list", list.page(actor, filter));
        model.addAttribute("nav", "actions");
        return "actions/list";
    }
}
