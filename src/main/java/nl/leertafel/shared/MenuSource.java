package nl.leertafel.shared;

import java.util.List;

/** Says which pages stand in somebody's menu. */
public interface MenuSource {
    List<MenuEntry> menu(Actor actor);

    /** @param name what a page puts in the model under {@code nav} to mark the entry; its words are {@code layout.menu.<name>} */
    record MenuEntry(String name, String address) {}
}
