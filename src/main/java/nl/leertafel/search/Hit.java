package nl.leertafel.search;

import java.util.UUID;

/** @param words the stems that were found in it, with a space between them; of a story they are not known */
record Hit(Kind kind, UUID id, long rank, String words) {
    Asked.After after() {
        return new Asked.After(rank, id);
    }
}
