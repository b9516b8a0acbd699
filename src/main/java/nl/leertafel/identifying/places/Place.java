package nl.leertafel.identifying.places;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import org.springframework.stereotype.Component;

/** Villages and neighbourhoods. Large cities and municipalities as such may be named. */
@Component
class Place implements Finder {
    private final Atlas atlas;

    Place(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int end = atlas.smallEnd(text, at);
            if (end <= at) continue;
            found.add(text.probable(FindingKind.PLACE, at, end - 1));
            at = end - 1;
        }
        return found;
    }
}
