package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.browser.W3cChecker;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Attention;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.web.format.DateTimeFormatters;
import org.springframework.boot.autoconfigure.web.format.WebConversionService;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The shell and the fields, without the rest of the application. */
class LayoutTest {
    private final MockMvc mvc = standaloneSetup(new SamplePages())
            .setConversionService(new WebConversionService(new DateTimeFormatters().dateFormat("iso")))
            .setViewResolvers(views())
            .setLocaleResolver(new FixedLocaleResolver(Locale.forLanguageTag("nl")))
            .build();

    @Test
    void aPageStandsInItsShell() throws Exception {
        String html = page("shell");

        assertThat(html)
                .contains("<title>Voorbeeld – Leertafel</title>")
                .contains("<html lang=\"nl\">")
                .containsOnlyOnce("<main")
                .contains("aria-current=\"page\">Tafels</a>")
                .contains("Geen gezin hoeft te pendelen.")
                .contains("wethouder@voorbeeldstad.example")
                .contains(">Kwesties</a></li></ol>")
                .contains("Noor Haddad")
                .doesNotContain("??")
                .doesNotContain("th:");
    }

    @Test
    void theShellStandsForStrangersToo() throws Exception {
        assertThat(page("stranger"))
                .doesNotContain("<nav")
                .doesNotContain("logout")
                .containsOnlyOnce("<main");
    }

    @Test
    void fieldsShowWhatIsWrongWhereItIsAndAboveTheForm() throws Exception {
        String html = page("refused");

        assertThat(html)
                .contains("<title>Fout: Voorbeeld – Leertafel</title>")
                .contains("href=\"#theme\"")
                .contains("aria-describedby=\"theme-hint theme-fault\"")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"getypt\"")
                .contains("id=\"kinds\"")
                .contains("id=\"kinds-2\"")
                .contains("name=\"version\" value=\"7\"")
                .contains("value=\"2026-11-27\"")
                .doesNotContain("??");
    }

    @Test
    void aFreshFormIsNotFaulty() throws Exception {
        assertThat(page("fresh"))
                .doesNotContain("Fout:")
                .doesNotContain("aria-invalid")
                .doesNotContain("lt-errors");
    }

    @Test
    void beadsSayInWordsWhatTheyShow() throws Exception {
        assertThat(page("fresh"))
                .contains("5 sessies: in één aangeraakt, de laatste 3 niet. Opgeschaald.")
                .contains("viewBox=\"0 0 96 16\"")
                .contains("d=\"M8 8H88\"")
                .contains("d=\"M85 14.5V2h8l-2.5 3 2.5 3h-8\"");
    }

    @Test
    void allOfItIsValidHtml(@TempDir Path folder) throws Exception {
        for (String name : List.of("shell", "refused", "stranger")) {
            Files.writeString(folder.resolve(name + ".html"), page(name));
        }
        assertThat(W3cChecker.complaints(folder)).isEmpty();
    }

    private String page(String name) throws Exception {
        return mvc.perform(get("/sample/" + name)).andReturn().getResponse().getContentAsString();
    }

    private static ThymeleafViewResolver views() {
        StaticApplicationContext context = new StaticApplicationContext();
        context.refresh();
        SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/layout", "classpath:messages/search", "classpath:layout-sample");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.addDialect(new FormDialect());
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    record SampleForm(
            UUID submission,
            long version,
            @Nullable String theme,
            String story,
            String email,
            List<String> kinds,
            String owner,
            @Nullable String chosen,
            int minutes,
            LocalDate day,
            boolean sure) {

        static SampleForm filled() {
            LocalDate day = LocalDate.of(2026, 11, 27);
            return new SampleForm(
                    UUID.randomUUID(),
                    7,
                    "getypt",
                    "verhaal",
                    "e@x.example",
                    List.of("LAW"),
                    "LAW",
                    null,
                    5,
                    day,
                    true);
        }
    }

    @Controller
    static class SamplePages {
        @GetMapping("/sample/{name}")
        String page(@PathVariable String name, Model model) {
            if (!name.equals("stranger")) signedIn(model);
            SampleForm form = SampleForm.filled();
            model.addAttribute("sampleForm", form);
            if (name.equals("refused")) {
                BindingResult errors = new BeanPropertyBindingResult(form, "sampleForm");
                errors.rejectValue("theme", "x", "Vul een thema in.");
                errors.reject("y", "Dit kan nu niet.");
                model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "sampleForm", errors);
            }
            return "layout-sample";
        }

        private static void signedIn(Model model) {
            UUID id = UUID.randomUUID();
            model.addAttribute("me", new Actor(id, id, id, "Noor Haddad", Standing.MEMBER, Locale.forLanguageTag("nl")))
                    .addAttribute("menu", List.of(Crumb.key("layout.menu.tables", "/tables")))
                    .addAttribute("nav", "tables")
                    .addAttribute("municipalityName", "Voorbeeldstad")
                    .addAttribute("notice", "layout.help")
                    .addAttribute("crumbs", List.of(Crumb.key("layout.menu.failures", "/failures")))
                    .addAttribute("demonstration", List.of("wethouder@voorbeeldstad.example"))
                    .addAttribute("purpose", new Purpose(id, "Jeugd", "Geen gezin hoeft te pendelen."))
                    .addAttribute("attention", new Attention(List.of(false, true, false, false, false), 3, true))
                    .addAttribute("options", List.of(Option.of("HABIT", "gewoonte"), Option.of("LAW", "wet")))
                    .addAttribute("stored", Map.of("layout.help", "wat er nu staat"));
        }
    }
}
