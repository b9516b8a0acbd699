package nl.leertafel.identifying.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Places in the Netherlands: small ones in which people know each other, and cities in which they do not. */
@Component
public class PlaceNames {
    private static final int CITY = 50_000;

    private final Set<String> small = new HashSet<>();
    private final Set<String> cities = new HashSet<>();
    private final Set<String> abroad = Lists.words("places-abroad.txt");
    private final Set<String> countries = Lists.words("countries.txt");
    private final int longest;

    PlaceNames() {
        for (String row : Lists.rows("places.txt")) {
            List<String> parts = List.of(row.split("\t"));
            boolean city = parts.size() > 1 && Integer.parseInt(parts.get(1)) >= CITY;
            (city ? cities : small).add(Lists.folded(parts.get(0)).replace('-', ' '));
        }
        cities.addAll(Lists.rows("cities.txt").stream().map(Lists::folded).collect(Collectors.toSet()));
        small.removeAll(cities);
        longest = small.stream().mapToInt(name -> name.split(" ").length).max().orElse(1);
    }

    /** Parts of a name are separated by single spaces. */
    public boolean isSmall(String name) {
        return small.contains(name);
    }

    public boolean isCity(String name) {
        return cities.contains(name);
    }

    /** A country, or a place outside the Netherlands. */
    public boolean isAbroad(String name) {
        return abroad.contains(name) || countries.contains(name);
    }

    /** How many words the longest name has. */
    public int longest() {
        return longest;
    }
}
