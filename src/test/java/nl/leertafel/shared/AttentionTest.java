package nl.leertafel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttentionTest {
    @Test
    void showsTheLastEightAndCountsThoseBefore() {
        List<Boolean> eightUntouched = Collections.nCopies(8, false);
        List<Boolean> ten =
                Stream.concat(Stream.of(true, true), eightUntouched.stream()).toList();

        Attention attention = new Attention(ten, 8, true);

        assertThat(attention.latest()).isEqualTo(eightUntouched);
        assertThat(attention.earlier()).isEqualTo(2);
    }

    @Test
    void showsAllWhileTheyAreFew() {
        Attention attention = new Attention(List.of(true, false), 1, false);

        assertThat(attention.latest()).containsExactly(true, false);
        assertThat(attention.earlier()).isZero();
    }
}
