package nl.leertafel.identifying.text;

import java.util.List;
import nl.leertafel.identifying.Finding;

/** Looks for one kind of identifying data. */
public interface Finder {
    /** What it found, in any order; places are those of the text as it was typed. */
    List<Finding> in(Text text);
}
