package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class MunicipalityLookupTest {
    @Autowired
    MunicipalityLookup municipalities;

    @Autowired
    MunicipalityScope scope;

    @Autowired
    World here;

    @Test
    void jobsKnowEveryMunicipality() {
        World there = here.elsewhere();
        assertThat(municipalities.all()).contains(here.municipality(), there.municipality());
    }

    @Test
    void worksWithinEachEvenWhenOneFails() {
        World there = here.elsewhere();
        List<UUID> within = new ArrayList<>();
        assertThatThrownBy(() -> municipalities.inEach(municipality -> {
                    assertThat(scope.municipality()).isEqualTo(municipality);
                    within.add(municipality);
                    if (municipality.equals(here.municipality())) throw new IllegalStateException("no luck");
                }))
                .hasMessage("no luck");
        assertThat(within).contains(here.municipality(), there.municipality());
        assertThat(scope.municipality()).isNull();
    }
}
