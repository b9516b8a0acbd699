package nl.leertafel.shared;

import java.util.List;

/** Says which pages stand in somebody's menu; the words of an entry are {@code layout.menu.<nav>}. */
public interface MenuSource {
    List<Crumb> menu(Actor actor);
}
