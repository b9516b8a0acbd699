package nl.leertafel.identifying.names;

import java.util.List;
import nl.leertafel.identifying.words.Lists;
import nl.leertafel.identifying.words.PersonNames;
import nl.leertafel.identifying.words.PlaceNames;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** Whether a word is known for something else than being somebody’s name. */
@Component
class Familiar {
    private static final List<String> BUILT = Lists.ordered("""
        school college lyceum straat laan plein gracht kade singel dreef steeg huis centrum kliniek kerk
        groep zorg hulp fonds stichting team teams dorp wet plan bad hal foundation academie academy instituut
        poli bureau winkel markt loket app court park\
        """);
    private static final int LONG_PART = 4;
    private final PersonNames names;
    private final PlaceNames places;
    private final Vocabulary vocabulary;

    Familiar(PersonNames names, PlaceNames places, Vocabulary vocabulary) {
        this.names = names;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    boolean isKnown(String word) {
        return vocabulary.isListed(word)
                || vocabulary.isCompound(word, LONG_PART)
                || vocabulary.isInEnglish(word)
                || hasCapital(word)
                || names.isThing(word)
                || places.isAbroad(word)
                || places.isCity(word)
                || isOfPlace(word);
    }

    /** Written with a capital, and no family name: Utrechtse, Koran. */
    boolean hasCapital(String word) {
        return vocabulary.hasCapital(word) && !names.isFamily(word);
    }

    /** Ends as buildings, streets and organisations do. */
    boolean isBuilt(String word) {
        return BUILT.stream().anyMatch(word::endsWith);
    }

    /** Utrechtse, Rotterdams, Groninger: of a place in the lists. */
    private boolean isOfPlace(String word) {
        for (String ending : List.of("se", "s", "er", "ers"))
            if (word.endsWith(ending) && isPlace(word.substring(0, word.length() - ending.length()))) return true;
        return false;
    }

    /** A country or a city elsewhere, or of one. */
    boolean isAbroad(String word) {
        return places.isAbroad(word) || vocabulary.hasCapital(word) || names.isListedThing(word);
    }

    private boolean isPlace(String word) {
        return word.length() > 3 && (places.isCity(word) || places.isSmall(word));
    }
}
