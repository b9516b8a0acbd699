package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.people.MunicipalityChoice;
import nl.leertafel.people.SignedIn;
import nl.leertafel.people.Workplaces;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.DemonstrationNotice;
import nl.leertafel.shared.MenuSource;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.validation.Errors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page has around its own matter. It stands in request attributes, which templates read like the model, so that
 * error pages have it too; panels come after the controller has said what the page is about.
 */
@Component
class PageShell implements HandlerInterceptor {
    private final ObjectProvider<MenuSource> menus;
    private final ObjectProvider<PanelSource> panels;
    private final ObjectProvider<DemonstrationNotice> demonstration;
    private final LocaleResolver languages;
    private final Workplaces workplaces;

    PageShell(
            ObjectProvider<MenuSource> menus,
            ObjectProvider<PanelSource> panels,
            ObjectProvider<DemonstrationNotice> demonstration,
            LocaleResolver languages,
            Workplaces workplaces) {
        this.menus = menus;
        this.panels = panels;
        this.demonstration = demonstration;
        this.languages = languages;
        this.workplaces = workplaces;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) return true;
        request.setAttribute("submission", submission(request));
        request.setAttribute("demonstration", emails());
        request.setAttribute("otherLanguageAddress", otherLanguageAddress(request));
        SignedIn person = ActingPerson.signedIn();
        if (person == null) return true;
        request.setAttribute("me", ActingPerson.actor(person));
        request.setAttribute("municipalityName", person.municipalityName());
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || isRedirect(page)) return;
        ModelMap model = page.getModelMap();
        if (model.values().stream().anyMatch(value -> value instanceof Errors errors && errors.hasErrors()))
            model.addAttribute("faulty", true);
        SignedIn person = ActingPerson.signedIn();
        if (person == null) return;
        if (request.getHeader("HX-Request") == null) {
            request.setAttribute("menu", menu(ActingPerson.actor(person)));
            request.setAttribute("elsewhere", elsewhere(person));
        }
        if (model.get("about") instanceof Subject about)
            model.addAttribute("panels", panels(about, ActingPerson.actor(person)));
    }

    /** Whom one may sign in as in a demonstration. */
    private @Nullable List<String> emails() {
        return demonstration.stream()
                .filter(DemonstrationNotice::shown)
                .map(DemonstrationNotice::emails)
                .findFirst()
                .orElse(null);
    }

    private List<Crumb> menu(Actor actor) {
        return menus.stream().flatMap(source -> source.menu(actor).stream()).toList();
    }

    /** The other municipalities in which they may work; few people have any. */
    private List<MunicipalityChoice> elsewhere(SignedIn person) {
        if (!person.severalMunicipalities()) return List.of();
        return workplaces.municipalities(person.actor()).stream()
                .filter(choice -> !choice.id().equals(person.actor().municipalityId()))
                .toList();
    }

    private List<Panel> panels(Subject about, Actor actor) {
        return panels.stream()
                .flatMap(source -> source.panels(about, actor).stream())
                .sorted(Comparator.comparingInt(Panel::order))
                .toList();
    }

    /** A form that is shown again keeps its token: it is still the same submission. */
    private static UUID submission(HttpServletRequest request) {
        String posted = request.getParameter("submission");
        try {
            return posted == null ? UUID.randomUUID() : UUID.fromString(posted);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** The same page in the other language; after a form was posted there is no such page, so it leads to the first one. */
    private String otherLanguageAddress(HttpServletRequest request) {
        String other = languages.resolveLocale(request).equals(Locale.ENGLISH) ? "nl" : "en";
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("GET".equals(request.getMethod()) ? request.getRequestURI() : "/");
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null)
            address.query(request.getQueryString());
        return address.replaceQueryParam("lang", other).build().toUriString();
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
