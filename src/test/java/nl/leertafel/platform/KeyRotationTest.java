package nl.leertafel.platform;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.vault.Rotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private final MunicipalityLookup municipalities = mock();
    private final Rotation rotation = mock();

    @BeforeEach
    void twoMunicipalities() {
        willAnswer(call -> {
                    Consumer<UUID> work = call.getArgument(0);
                    work.accept(UUID.randomUUID());
                    work.accept(UUID.randomUUID());
                    return null;
                })
                .given(municipalities)
                .inEach(any());
    }

    @Test
    void oldKeysAreNeededAsLongAsOneMunicipalityHasTextsOfThem() {
        given(rotation.sealAnew()).willReturn(0, 3);
        KeyRotation.rotate(municipalities, rotation);
        then(rotation).should(never()).forgetOldKeys();
    }

    @Test
    void aTextThatWasPassedByNeedsItsKey() {
        given(rotation.current()).willReturn(2);
        given(rotation.texts()).willReturn(new TreeMap<>(Map.of(1, 1L)), new TreeMap<>(Map.of(2, 9L)));
        KeyRotation.rotate(municipalities, rotation);
        then(rotation).should(never()).forgetOldKeys();
    }

    @Test
    void theyAreForgottenWhenNoneHas() {
        given(rotation.current()).willReturn(2);
        given(rotation.texts()).willAnswer(call -> new TreeMap<>(Map.of(2, 9L)));
        KeyRotation.rotate(municipalities, rotation);
        then(rotation).should().forgetOldKeys();
    }
}
