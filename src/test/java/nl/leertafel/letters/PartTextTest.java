package nl.leertafel.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leertafel.letters.PartText.Block;
import org.junit.jupiter.api.Test;

class PartTextTest {
    @Test
    void blank_lines_part_paragraphs_and_hyphens_make_lists() {
        assertThat(blocks("Geachte raad,\n\nTwee dingen:\n- het ene\n- het andere\nEn verder niets.\n\n\nGroet,\nNoor"))
                .containsExactly(
                        paragraph("Geachte raad,"),
                        paragraph("Twee dingen:"),
                        new Block(true, List.of("het ene", "het andere")),
                        paragraph("En verder niets."),
                        paragraph("Groet,", "Noor"));
    }

    @Test
    void nothing_is_no_block() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n \n")).isEmpty();
        assertThat(new PartText(PartKind.LESSONS, "Kop", " \n").isBlank()).isTrue();
    }

    @Test
    void a_hyphen_without_a_space_is_a_word() {
        assertThat(blocks("-5 graden")).containsExactly(paragraph("-5 graden"));
    }

    private static List<Block> blocks(String body) {
        return new PartText(PartKind.MOVEMENT, "Kop", body).blocks();
    }

    private static Block paragraph(String... lines) {
        return new Block(false, List.of(lines));
    }
}
