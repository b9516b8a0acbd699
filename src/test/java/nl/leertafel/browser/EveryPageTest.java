package nl.leertafel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.support.MailedLinks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every page template, in both languages: no accessibility violation, valid HTML, fits a screen of 320, says nothing to
 * the console, asks no other host, has all its words, and shows its matter without JavaScript.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends Journey {
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final List<String> PEOPLE = Stream.of(
                    "wethouder",
                    "begeleider",
                    "privacytoetser",
                    "bestuurder",
                    "uitvoerder",
                    "inwoner",
                    "beheerder",
                    "daan.roelofsen") // chairs the table that has a session to round off
            .map(name -> name + "@voorbeeldstad.example")
            .toList();

    private static final String AUTHOR = "uitvoerder@voorbeeldstad.example";
    private static final String CHAIR = "wethouder@voorbeeldstad.example";
    private static final String ADMINISTRATOR = "beheerder@voorbeeldstad.example";

    private static final List<String> OUTSIDE =
            List.of("/login", "/login?error", "/login?ended", "/help", "/welcome/walk", "/setup/walk-first");

    private final List<Seen> all = new ArrayList<>();
    private final Map<String, List<Seen>> byView = new TreeMap<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MailedLinks mails;

    @Autowired
    private MunicipalityScope scope;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeAll
    void walk() {
        invite();
        mails.givenUp("inwoner@voorbeeldstad.example");
        all.addAll(Walk.as(Walk.NOBODY, base(), outside()));
        List<String> from = Stream.concat(Stream.of("/", "/search?q=wachten"), RenderedViews.Mishaps.ADDRESSES.stream())
                .toList();
        PEOPLE.forEach(person -> all.addAll(Walk.as(person, base(), from)));
        all.addAll(Walk.only(
                AUTHOR, base(), Stream.concat(submitted(), suggested()).toList()));
        all.addAll(Walk.only(CHAIR, base(), choices().toList()));
        Page register = signedIn(ADMINISTRATOR, Visitor.AT_DESK.withoutJavaScript());
        all.addAll(Walk.only(ADMINISTRATOR, base(), Errands.inTheRegister(register)));
        all.stream()
                .filter(seen -> !seen.view().equals(Walk.BROKEN_OFF))
                .collect(Collectors.groupingBy(Seen::view))
                .forEach((view, seen) -> byView.put(view, variants(seen)));
    }

    private List<String> outside() {
        List<String> addresses = new ArrayList<>(OUTSIDE);
        addresses.add(mails.unsubscribe("inwoner@voorbeeldstad.example"));
        addresses.add(mails.answer(AUTHOR));
        addresses.add(mails.promise("bestuurder@voorbeeldstad.example"));
        return addresses;
    }

    /** Links that are sent to people, known by their hash only. */
    private void invite() {
        String link = "insert into account_link (token_hash, purpose, account_id, person_id, created_at, expires_at)"
                + " select sha256(convert_to('%s', 'UTF8')), '%s', %s, now(), now() + interval '1 day'";
        assertThat(rows(link.formatted("walk", "INVITATION", "account_id, id")
                        + " from person limit 1 on conflict do nothing returning person_id"))
                .hasSize(1);
        jdbc.sql(link.formatted("walk-first", "SETUP", "null, null")).update();
    }

    /** What an author sees after sending a story: nothing leads there later. */
    private Stream<String> submitted() {
        return rows("select s.id from case_story s join person p on p.id = s.author_id join account a on a.id ="
                        + " p.account_id where s.submitted_at is not null and s.erased_at is null and"
                        + " a.email = '" + AUTHOR
                        + "' order by s.submitted_at limit 3")
                .map(id -> "/stories/" + id + "/submitted");
    }

    /** Asked after the sixth promise of a session. */
    private Stream<String> choices() {
        return all.stream()
                .filter(seen -> seen.person().equals(CHAIR) && seen.view().equals("sessions/show"))
                .map(seen -> "/actions/choice?session=" + seen.address().substring("/sessions/".length()));
    }

    /** Other words that a reviewer proposed. */
    private Stream<String> suggested() {
        return rows("select distinct story_id from suggested_edit").map(id -> "/stories/" + id + "/edits");
    }

    /** From the database: a story may stand below those that other tests wrote. */
    private Stream<UUID> rows(String select) {
        List<UUID> municipalities =
                jdbc.sql("select id from known_municipality").query(UUID.class).list();
        return municipalities.stream().flatMap(id -> scope.within(id, () -> found(select)).stream());
    }

    private List<UUID> found(String select) {
        return Objects.requireNonNull(transactions.execute(
                status -> jdbc.sql(select).query(UUID.class).list()));
    }

    @Test
    void noPageFails() {
        assertThat(all)
                .filteredOn(seen -> List.of("error/500", Walk.BROKEN_OFF).contains(seen.view()))
                .extracting(Seen::address)
                .containsOnly("/mishap/fault");
    }

    @Test
    void everyTemplateIsSeen() throws IOException {
        assertThat(byView.keySet()).containsAll(pageTemplates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyPageIsSound(String language) throws IOException {
        Inspection inspection = new Inspection(language);
        byPerson(language.equals("nl") ? all -> all : EveryPageTest::fullestAndEmptiest)
                .forEach((person, pages) -> {
                    Page window = window(person, Visitor.AT_DESK.in(language));
                    pages.forEach(seen -> inspection.look(window, seen));
                });
        assertThat(inspection.result()).isEmpty();
    }

    @Test
    void everyPageWorksWithoutJavaScript() {
        List<String> empty = new ArrayList<>();
        byPerson(EveryPageTest::fullestAndEmptiest).forEach((person, pages) -> {
            Page window = window(person, Visitor.AT_DESK.withoutJavaScript());
            for (Seen seen : pages) {
                window.navigate(seen.address());
                boolean whole = window.locator("main h1").isVisible()
                        && !window.locator("main").innerText().isBlank();
                if (!whole) empty.add(seen.toString());
            }
        });
        assertThat(empty).isEmpty();
    }

    private Page window(String person, Visitor visitor) {
        return person.equals(Walk.NOBODY) ? visit(visitor) : signedIn(person, visitor);
    }

    private Map<String, List<Seen>> byPerson(UnaryOperator<List<Seen>> some) {
        return byView.values().stream().map(some).flatMap(List::stream).collect(Collectors.groupingBy(Seen::person));
    }

    /** Enough for what does not follow from what is offered: that the words fit, and that all is there without a script. */
    private static List<Seen> fullestAndEmptiest(List<Seen> variants) {
        return Stream.of(variants.get(0), variants.get(variants.size() - 1))
                .distinct()
                .toList();
    }

    /** The fullest page, the emptiest one, and those that offer something which none before them did. */
    private static List<Seen> variants(List<Seen> seen) {
        List<Seen> byLength =
                seen.stream().sorted(Comparator.comparingInt(Seen::length)).toList();
        Set<String> offered = new HashSet<>();
        List<Seen> chosen = new ArrayList<>();
        for (int i = byLength.size() - 1; i >= 0; i--)
            if (offered.addAll(byLength.get(i).offers()) || i == 0 || i == byLength.size() - 1)
                chosen.add(byLength.get(i));
        return chosen;
    }

    private static Set<String> pageTemplates() throws IOException {
        Set<String> views = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String view =
                        TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", "");
                if (Files.readString(file).contains("layout/page :: page(")) views.add(view);
            }
        }
        return views;
    }
}
