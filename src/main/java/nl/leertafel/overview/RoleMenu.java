package nl.leertafel.overview;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.MenuSource;
import nl.leertafel.shared.Standing;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The menu holds what somebody can use; who only reads lessons gets no rooms that are empty for them. */
@Component
class RoleMenu implements MenuSource {
    private final TableLookup tables;

    RoleMenu(TableLookup tables) {
        this.tables = tables;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Crumb> menu(Actor actor) {
        Seats seats = tables.seatsOf(actor);
        List<Crumb> menu = new ArrayList<>();
        menu.add(Crumb.key("layout.menu.today", "/"));
        if (actor.standing() == Standing.READER) return menu;
        menu.add(Crumb.key("layout.menu.tables", "/tables"));
        if (!seats.held().isEmpty() || !actor.isAdministrator()) menu.add(Crumb.key("layout.menu.stories", "/stories"));
        if (!seats.tables(role -> role == SeatRole.PRIVACY_REVIEWER).isEmpty())
            menu.add(Crumb.key("layout.menu.reviews", "/reviews"));
        menu.add(Crumb.key("layout.menu.failures", "/failures"));
        menu.add(Crumb.key("layout.menu.actions", "/actions"));
        menu.add(Crumb.key("layout.menu.rule-checks", "/rule-checks"));
        if (actor.isAdministrator() || !seats.tables().isEmpty())
            menu.add(Crumb.key("layout.menu.insight", "/insight"));
        if (actor.isAdministrator()) {
            menu.add(Crumb.key("layout.menu.people", "/people"));
            menu.add(Crumb.key("layout.menu.organisations", "/organisations"));
            menu.add(Crumb.key("layout.menu.mail", "/mail"));
        }
        return menu;
    }
}
