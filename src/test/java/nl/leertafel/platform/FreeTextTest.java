package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.FreeText;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.SimpleErrors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever somebody writes in a form is searched before it is stored; no form can forget it. */
@LeertafelTest
@ExtendWith(OutputCaptureExtension.class)
class FreeTextTest {
    /** What is posted as text and is not free, or is searched elsewhere: and why. */
    private static final Map<String, String> NOT_SEARCHED = Map.ofEntries(
            Map.entry("stories.AnswerForm", "a story is searched, shown and confirmed word by word by its own module"),
            Map.entry("stories.SignalForm", "the beginning of a story, searched likewise"),
            Map.entry("stories.EditForm.proposed", "another version of a story’s text, searched by its own module"),
            Map.entry("stories.AcceptForm.seen", "a fingerprint"),
            Map.entry("stories.EditForm.seen", "a fingerprint"),
            Map.entry("notices.practice.ReplyForm", "comes by a link in a mail, without signing in; searched there"),
            Map.entry("failures.register.ViewForm.query", "the address of a list, which its person alone sees"),
            Map.entry("people.PersonForm", "name and e-mail of somebody who works here"),
            Map.entry("people.SetupForm", "name and e-mail of the first administrator"),
            Map.entry("people.OrganisationForm", "the name of an organisation"),
            Map.entry("people.PasswordForm", "stored as a hash only"),
            Map.entry("people.WelcomeForm", "stored as a hash only"),
            Map.entry("tables.TableForm.rhythmWeeks", "a number"),
            Map.entry("letters.ComposeForm", "a quarter and a language out of two lists"),
            Map.entry("rulechecks.RuleClaimForm.claimant", "a choice"),
            Map.entry("rulechecks.VerdictForm.law", "a choice"),
            Map.entry("rulechecks.VerdictForm.otherLaw", "only the number of a law is kept"),
            Map.entry("rulechecks.VerdictForm.article", "a number"),
            Map.entry("rulechecks.VerdictForm.byLaw", "only the number of a by-law is kept"),
            Map.entry("actions.ChoiceForm.picks", "a choice for each promise, with its id"),
            Map.entry("sessions.ItemForm.minutes", "a number"),
            Map.entry("sessions.PlanForm.date", "a date"),
            Map.entry("sessions.PlanForm.start", "a time"),
            Map.entry("sessions.PlanForm.end", "a time"),
            Map.entry("sessions.PlanForm.place", "where a table meets; people must find its address"),
            Map.entry("sessions.PlanForm.videoLink", "an internet address by nature"));

    /** Which button was pressed, and where; hashes of what was looked at. */
    private static final Set<String> NOT_STORED = Set.of(
            "WritingController.go",
            "WritingController.looked",
            "SignalController.spot",
            "SpotController.spot",
            "DisplayController.query",
            "BulkController.query",
            "BulkController.verb");

    private static final String BSN = "123456782";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    NamesHere names;

    private Cookie[] cookies = {};
    private SeatedTable table;
    private Actor chair;

    @BeforeEach
    void seat() {
        table = world.table();
        chair = table.chair();
    }

    @Test
    void every_text_that_is_posted_is_searched_or_has_a_reason_not_to_be() {
        Set<String> forgotten = new TreeSet<>();
        posting()
                .flatMap(method -> Arrays.stream(method.getMethod().getParameters()))
                .map(Parameter::getType)
                .filter(type -> type.isRecord() && type != Actor.class)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .filter(FreeTextTest::holdsText)
                .filter(component -> !component.isAnnotationPresent(FreeText.class))
                .map(FreeTextTest::name)
                .filter(name -> NOT_SEARCHED.keySet().stream().noneMatch(name::startsWith))
                .forEach(forgotten::add);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void no_text_is_posted_outside_of_a_form() {
        Set<String> loose = posting()
                .flatMap(method -> Arrays.stream(method.getMethod().getParameters())
                        .filter(parameter -> parameter.getType() == String.class
                                && parameter.isAnnotationPresent(RequestParam.class))
                        .map(parameter -> method.getBeanType().getSimpleName() + "." + parameter.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(loose).isSubsetOf(NOT_STORED);
    }

    @Test
    void what_is_certain_is_refused_at_the_field_and_reaches_neither_database_nor_log(CapturedOutput log) {
        UUID action = world.insert(Rows.action(world, table));
        for (String text : List.of("Het kind heeft BSN " + BSN, "bel 06 12345678", "mail naar moeder@voorbeeld.nl")) {
            assertThat(complete(action, text))
                    .hasStatus(422)
                    .bodyText()
                    .contains(text, "Haal het", "Fout:")
                    .doesNotContain("??", "leftStanding");
        }
        assertThat(world.count("follow_up_action where result is not null")).isZero();
        assertThat(log.getAll()).doesNotContain(BSN, "06 12345678", "moeder@voorbeeld.nl");
    }

    @Test
    void what_is_probable_is_asked_and_stands_when_its_writer_says_so() {
        UUID action = world.insert(Rows.action(world, table));
        MvcTestResult asked = complete(action, "Het dossier ligt Dorpsstraat 12");
        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains("Het dossier ligt Dorpsstraat 12", "lijkt een", "laat staan", "name=\"leftStanding\"")
                .doesNotContain("??");
        String box = box(asked);
        assertThat(complete(action, "Het dossier ligt Molenstraat 3", "leftStanding", box))
                .as("other words are asked again")
                .hasStatus(422);
        assertThat(complete(action, "Het dossier ligt Dorpsstraat 12", "leftStanding", box))
                .hasStatus(302);
        assertThat(world.count("follow_up_action where result like '%straat 12'"))
                .isOne();
    }

    @Test
    void a_box_stays_ticked_when_something_else_is_wrong() {
        String[] fields = {
            "statement",
            "Wij wachten op Kerkstraat 12",
            "kind",
            "LAW",
            "table",
            table.id().toString()
        };
        MvcTestResult asked = post("/failures", fields);
        assertThat(asked).hasStatus(422);
        MvcTestResult again = post("/failures", append(fields, "leftStanding", box(asked)));
        assertThat(again)
                .hasStatus(422)
                .bodyText()
                .containsPattern("name=\"leftStanding\"[^>]*checked")
                .doesNotContain("lijkt een");
    }

    @Test
    void who_said_so_once_is_not_asked_again_about_the_same_words() {
        UUID running = world.insert(Rows.session(world, table).with("state", "IN_PROGRESS", "convened_at", Rows.now()));
        UUID item = world.insert(Rows.item(world, running, 0, "OTHER", "Iets"));
        String notes = "/sessions/" + running + "/agenda/" + item + "/notes";
        MvcTestResult asked = post(notes, "version", "0", "notes", "Aan de Kerkstraat 12");
        post(notes, "version", "0", "notes", "Aan de Kerkstraat 12", "leftStanding", box(asked));
        assertThat(post(notes, "version", "1", "notes", "Aan de Kerkstraat 12, en verder niets"))
                .hasStatus(302);
        assertThat(post(notes, "version", "2", "notes", "Aan de Kerkstraat 14")).hasStatus(422);
    }

    @Test
    void who_works_here_may_be_named() {
        world.person("Farida Noorzaï");
        assertThat(asks(FindingKind.NAME, "Farida Noorzai", " belt de school")).isFalse();
        assertThat(asks(FindingKind.NAME, "mevrouw Noorzai", " belt de school")).isFalse();
        assertThat(asks(FindingKind.NAME, "Wijkteam", " belt de school")).isFalse();
        assertThat(asks(FindingKind.NAME, "Farida Bakker", " belt de school")).isTrue();
        assertThat(asks(FindingKind.NAME, "Yusuf", " gaat weer naar school")).isTrue();
    }

    @Test
    void a_first_name_alone_is_asked_since_a_child_may_have_it_too() {
        world.person("Farida Noorzaï");
        world.person("Anne-Marie de Vries");
        assertThat(asks(FindingKind.NAME, "Farida", " gaat weer naar school")).isTrue();
        assertThat(asks(FindingKind.NAME, "Anne-Marie", " gaat weer naar school"))
                .isTrue();
        assertThat(asks(FindingKind.NAME, "Anne-Marie de Vries", " belt de school"))
                .isFalse();
    }

    @Test
    void who_works_here_is_read_once_for_a_form_whatever_it_names() throws Exception {
        KnownNames known = new KnownNames(names::all);
        List<String> statements = Statements.of(() -> world.as(chair, () -> {
            known.know("Yusuf");
            known.know("Farida Bakker");
        }));
        assertThat(statements).filteredOn(sql -> sql.contains("from person")).hasSize(1);
        assertThat(Statements.of(() -> new KnownNames(names::all)))
                .as("nothing is found")
                .isEmpty();
    }

    @Test
    void a_date_is_asked_only_when_somebody_was_born_on_it() {
        assertThat(asks(FindingKind.DATE, "12 maart 2026", " is de volgende sessie"))
                .isFalse();
        assertThat(asks(FindingKind.DATE, "12 maart 2014", " is haar geboortedatum"))
                .isTrue();
    }

    private boolean asks(FindingKind kind, String found, String behind) {
        FreeTextGuard guard = new FreeTextGuard(
                new OneFinding(new Finding(kind, Certainty.PROBABLE, 0, found.length())),
                new KnownNames(names::all),
                new LeftStanding(new MockHttpServletRequest()));
        Note note = new Note(found + behind);
        var errors = new SimpleErrors(note);
        world.as(chair, () -> guard.validate(note, errors));
        return errors.hasErrors();
    }

    record Note(@FreeText String text) {}

    /** Streets beside what is found anyway, whatever else the search learns to find. */
    @TestConfiguration
    static class Streets {
        private static final Pattern STREET = Pattern.compile("\\p{Lu}\\p{Ll}+straat \\d+");

        @Bean
        @Primary
        IdentifyingData withStreets(@Qualifier("search") IdentifyingData search) {
            return new IdentifyingData() {
                @Override
                public List<Finding> in(String text) {
                    List<Finding> certain =
                            search.in(text).stream().filter(Finding::isCertain).toList();
                    Stream<Finding> streets = STREET.matcher(text)
                            .results()
                            .map(street ->
                                    new Finding(FindingKind.ADDRESS, Certainty.PROBABLE, street.start(), street.end()));
                    return Stream.concat(certain.stream(), streets).toList();
                }

                @Override
                public String masked(String text, Locale language) {
                    return search.masked(text, language);
                }
            };
        }
    }

    private record OneFinding(Finding finding) implements IdentifyingData {
        @Override
        public List<Finding> in(String text) {
            return List.of(finding);
        }

        @Override
        public String masked(String text, Locale language) {
            return text;
        }
    }

    private Stream<HandlerMethod> posting() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .map(Map.Entry::getValue)
                .filter(method -> method.getBeanType().getName().startsWith("nl.leertafel."));
    }

    private static boolean holdsText(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("java.lang.String");
    }

    private static String name(RecordComponent component) {
        Class<?> form = component.getDeclaringRecord();
        String module = form.getPackageName().replace("nl.leertafel.", "");
        return module + "." + form.getSimpleName() + "." + component.getName();
    }

    private MvcTestResult complete(UUID action, String result, String... more) {
        return post("/actions/" + action + "/completion", append(more, "version", "0", "result", result));
    }

    private static String box(MvcTestResult asked) {
        try {
            Matcher box = Pattern.compile("name=\"leftStanding\"[^>]*value=\"([^\"]+)\"")
                    .matcher(asked.getResponse().getContentAsString());
            assertThat(box.find()).as("a box").isTrue();
            return box.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] append(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post()
                .uri(address)
                .with(world.requestAs(chair))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"))
                .param("submission", Ids.next().toString());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        if (cookies.length > 0) request.cookie(cookies);
        MvcTestResult answer = request.exchange();
        if (answer.getResponse().getCookies().length > 0)
            cookies = answer.getResponse().getCookies();
        return answer;
    }
}
