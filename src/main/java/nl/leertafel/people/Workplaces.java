package nl.leertafel.people;

import java.util.List;
import nl.leertafel.shared.Actor;

/** Where somebody may work. */
public interface Workplaces {
    /** All municipalities that know the person’s account, by name. */
    List<MunicipalityChoice> municipalities(Actor actor);
}
