package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of stories, the page of one, and its author sending it or taking it back. */
@Controller
@RequestMapping("/stories")
class StoryController {
    private final StoryService stories;
    private final StoryShelf shelf;
    private final WritingService writing;
    private final StoryPages pages;

    StoryController(StoryService stories, StoryShelf shelf, WritingService writing, StoryPages pages) {
        this.stories = stories;
        this.shelf = shelf;
        this.writing = writing;
        this.pages = pages;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "stories");
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID table,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID mine,
            Actor actor,
            Model model) {
        model.addAttribute("shelf", shelf.page(actor, StoryFilter.of(table, state, q), after, mine));
        return "stories/list";
    }

    @GetMapping("/new")
    String start(@RequestParam(required = false) @Nullable UUID table, Actor actor, Model model) {
        model.addAttribute("startForm", new StartForm(null, table));
        return startPage(actor, model);
    }

    @PostMapping("/new")
    String start(@Valid StartForm form, BindingResult errors, Actor actor, Model model, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return startPage(actor, model);
        }
        return "redirect:/stories/" + writing.start(actor, form) + "/write/" + Question.TITLE.slug();
    }

    private String startPage(Actor actor, Model model) {
        List<Option> tables = writing.tables(actor).stream()
                .map(table -> Option.of(table.id(), table.name()))
                .toList();
        model.addAttribute("tables", tables).addAttribute("crumbs", crumbs());
        return "stories/new";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return pages.show(actor, id, model);
    }

    @GetMapping("/{id}/withdrawal")
    String withdrawal(@PathVariable UUID id, Actor actor, Model model) {
        StorySummary story = stories.toWithdraw(actor, id);
        if (story.state() == StoryState.WITHDRAWN) return "redirect:/stories/{id}";
        model.addAttribute("story", story).addAttribute("crumbs", crumbs());
        return "stories/withdrawal";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        try {
            stories.withdraw(actor, id, form.submission());
        } catch (OptimisticLockingFailureException overtaken) {
            stories.withdraw(actor, id, form.submission()); // whatever somebody else did just now: it is taken back
        }
        redirect.addFlashAttribute("notice", "stories.notice.withdrawn");
        return "redirect:/stories/{id}";
    }

    private static List<Crumb> crumbs() {
        return List.of(Crumb.key("stories.title", "/stories"));
    }
}
