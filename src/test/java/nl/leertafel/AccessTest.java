package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leertafel.AccessTable.Route;
import nl.leertafel.AccessTable.Who;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × every role × own table, another table, another municipality, and signed out, against {@link AccessTable}.
 * Whoever may not gets 404, as if there were nothing.
 */
@RunningLeertafel
class AccessTest {
    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void every_route_stands_in_the_table() {
        assertThat(routes())
                .containsExactlyInAnyOrderElementsOf(AccessTable.ROUTES.stream()
                        .map(Route::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everybody_gets_what_the_table_says() {
        jdbc.sql("delete from sign_in_attempt").update();
        SeatedTable own = world.table();
        SeatedTable other = world.table();
        World elsewhere = world.elsewhere();
        SeatedTable far = elsewhere.table();
        AccessFixture here = new AccessFixture(world, own);
        Map<Who, Visitor> people = people(own, here);
        Map<String, String> wrong = new TreeMap<>();
        for (Route route : AccessTable.ROUTES) {
            check(route, "own table", here, people, route.own(), wrong);
            if (!route.hasPlace()) continue;
            Set<Who> administrators = EnumSet.noneOf(Who.class);
            if (route.own().contains(Who.ADMINISTRATOR)) administrators.add(Who.ADMINISTRATOR);
            check(route, "other table", new AccessFixture(world, other), people, administrators, wrong);
            check(route, "other municipality", new AccessFixture(elsewhere, far), people, Set.of(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** First those who may not, for they must change nothing; a fresh thing for each who may. */
    private void check(
            Route route,
            String place,
            AccessFixture fixture,
            Map<Who, Visitor> people,
            Set<Who> may,
            Map<String, String> wrong) {
        Map<String, String> address = fixture.fresh(route);
        for (Who who : Who.values()) {
            if (may.contains(who)) continue;
            HttpResponse<String> answer = ask(route, address, people.get(who));
            if (!refused(who, route, answer))
                wrong.put(route + " " + place + " " + who, "let in: " + answer.statusCode());
        }
        for (Who who : may) {
            HttpResponse<String> answer = ask(route, fixture.fresh(route), people.get(who));
            if (!allowed(answer)) wrong.put(route + " " + place + " " + who, "kept out: " + answer.statusCode());
        }
    }

    private static HttpResponse<String> ask(Route route, Map<String, String> address, Visitor visitor) {
        String path = route.path();
        for (Map.Entry<String, String> part : address.entrySet())
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        if (route.method().equals("GET")) return visitor.get(path + route.query(address));
        return visitor.post(path, route.fields(address));
    }

    private static boolean refused(Who who, Route route, HttpResponse<String> answer) {
        if (who != Who.SIGNED_OUT || route.isOpen()) return answer.statusCode() == 404;
        if (route.method().equals("POST")) return answer.statusCode() == 401;
        return answer.statusCode() == 302 && Visitor.location(answer).equals("/login");
    }

    private static boolean allowed(HttpResponse<String> answer) {
        boolean toSignIn =
                answer.statusCode() == 302 && Visitor.location(answer).startsWith("/login");
        return !toSignIn && Set.of(200, 302, 303, 409, 422).contains(answer.statusCode());
    }

    private Map<Who, Visitor> people(SeatedTable own, AccessFixture here) {
        Map<Who, Visitor> people = new EnumMap<>(Who.class);
        for (SeatRole role : SeatRole.values()) {
            Actor actor = role == SeatRole.GUEST ? world.guest(own, here.guestSession()) : own.in(role);
            people.put(Who.valueOf(role.name()), visitors.signedIn(actor));
        }
        people.put(Who.ADMINISTRATOR, visitors.signedIn(world.administrator()));
        people.put(Who.READER, visitors.signedIn(world.reader()));
        people.put(Who.WITHOUT_SEAT, visitors.signedIn(world.person("Zonder zetel")));
        people.put(Who.SIGNED_OUT, visitors.anonymous());
        people.values().forEach(visitor -> visitor.get("/help"));
        return people;
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("nl.leertafel")) return;
            for (String path : mapping.getPatternValues())
                for (RequestMethod method : methods(mapping)) routes.add(method + " " + path);
        });
        return routes;
    }

    private static List<RequestMethod> methods(RequestMappingInfo mapping) {
        List<RequestMethod> methods =
                new ArrayList<>(mapping.getMethodsCondition().getMethods());
        return methods.isEmpty() ? List.of(RequestMethod.GET) : methods;
    }
}
