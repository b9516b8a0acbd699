package nl.leertafel.identifying.names;

import nl.leertafel.identifying.text.Text;

/** One way in which names are recognised. */
interface Shape {
    /** The place behind a name that begins at this word; this place itself when none begins. */
    int end(Text text, int at);
}
