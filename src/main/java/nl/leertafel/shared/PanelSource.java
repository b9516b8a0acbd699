package nl.leertafel.shared;

import java.util.List;

/** Brings panels to the pages of lower modules, as far as the person may see what is in them. */
public interface PanelSource {
    List<Panel> panels(Subject about, Actor actor);
}
