package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers, e-mail addresses and accounts. */
class ContactTest {
    @Test
    void telephone_numbers_are_found_as_people_write_them() {
        assertThat(found("Bel 06-12 34 56 78.")).containsExactly("TELEPHONE 06-12 34 56 78");
        assertThat(found("Bel +31 (0)6 12345678.")).containsExactly("TELEPHONE +31 (0)6 12345678");
        assertThat(found("Bel (020) 123 45 67.")).containsExactly("TELEPHONE (020) 123 45 67");
        assertThat(found("Bel 0031612345678.")).containsExactly("TELEPHONE 0031612345678");
        assertThat(found("Bel +90 532 123 45 67.")).containsExactly("TELEPHONE +90 532 123 45 67");
    }

    @Test
    void numbers_of_organisations_may_be_told() {
        assertThat(found("Bel 0800-2000, 112, 113 of 14 020.")).isEmpty();
        assertThat(found("Bel 088 123 45 67.")).isEmpty();
    }

    @Test
    void an_e_mail_address_may_be_spoken() {
        assertThat(found("Mail naam@domein.nl.")).containsExactly("EMAIL naam@domein.nl");
        assertThat(found("Mail naam at domein punt nl.")).containsExactly("EMAIL naam at domein punt nl");
        assertThat(found("Mail naam [at] domein.nl.")).containsExactly("EMAIL naam [at] domein.nl");
    }

    @Test
    void a_sign_alone_is_no_address() {
        assertThat(found("We waren @ school. De rest niet.")).isEmpty();
    }

    @Test
    void an_account_passes_its_checksum() {
        assertThat(found("Op NL91 ABNA 0417 1643 00.")).containsExactly("IBAN NL91 ABNA 0417 1643 00");
        assertThat(found("Op NL92 ABNA 0417 1643 00.")).isEmpty();
    }

    @Test
    void a_day_and_a_time_are_no_telephone_number() {
        assertThat(found("Het gesprek was 03-04-2024 14:00 uur.")).containsExactly("DATE 03-04-2024");
        assertThat(found("gebeld op 12-3-2024 met school")).containsExactly("DATE 12-3-2024");
        assertThat(found("Gebeld 2024-3-12.")).containsExactly("DATE 2024-3-12");
        assertThat(found("Op 31-10-2024 9.30 uur.")).containsExactly("DATE 31-10-2024");
        assertThat(found("03-04-24 14.00 uur")).containsExactly("DATE 03-04-24");
        assertThat(found("Gebeld tussen 9.00-10.30 uur.")).isEmpty();
        assertThat(found("Open 08.30-12.30 13.00-16.30 uur.")).isEmpty();
        assertThat(found("Bel 06-12-34-56-78.")).containsExactly("TELEPHONE 06-12-34-56-78");
    }

    @Test
    void another_number_is_no_telephone_number() {
        assertThat(found("Ordernummer 31234567890.")).isEmpty();
        assertThat(found("Factuur nummer 1234567.")).isEmpty();
    }

    @Test
    void a_second_number_behind_a_mark_is_found_as_well() {
        assertThat(found("06-12345678/020-1234567")).containsExactly("TELEPHONE 06-12345678", "TELEPHONE 020-1234567");
    }

    @Test
    void numbers_that_lack_something_are_found_where_they_are_called_so() {
        assertThat(found("tel. 345678")).containsExactly("TELEPHONE 345678");
        assertThat(found("tel06-12345678")).containsExactly("TELEPHONE 06-12345678");
        assertThat(found("06\t12345678")).containsExactly("TELEPHONE 06\t12345678");
        assertThat(found("Mail jan.jansen@gmail")).containsExactly("EMAIL jan.jansen@gmail");
    }

    @Test
    void who_ate_has_no_address() {
        assertThat(found("Zij at slecht. Net als haar zus.")).isEmpty();
        assertThat(found("Hij at niets.Daarna sliep hij.")).isEmpty();
        assertThat(found("We looked at booking.com for a room.")).isEmpty();
        assertThat(found("The form at mijnoverheid.nl is long.")).isEmpty();
        assertThat(found("We waren @ school. Net als gister.")).isEmpty();
    }

    @Test
    void what_may_be_an_address_is_asked_and_not_destroyed() {
        assertThat(Searching.data().in("Mail fatima at gmail.com"))
                .containsExactly(new Finding(FindingKind.EMAIL, Certainty.PROBABLE, 5, 24));
    }

    @Test
    void an_account_passes_its_checksum_however_it_is_spaced_and_wherever_it_is() {
        assertThat(found("NL91 ABNA  0417 1643 00")).containsExactly("IBAN NL91 ABNA  0417 1643 00");
        assertThat(found("NL91 ABNA\n0417\t1643 00")).containsExactly("IBAN NL91 ABNA\n0417\t1643 00");
    }

    /** The examples of the register of SWIFT. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AD1200012030200359100100",
                "AL47212110090000000235698741",
                "AZ21NABZ00000000137010001944",
                "BH67BMAG00001299123456",
                "BI4210000100010000332045181",
                "BR1800360305000010009795493C1",
                "BY13NBRB3600900000002Z00AB00",
                "CR05015202001026284066",
                "DJ2100010000000154000100186",
                "DO28BAGR00000001212453611324",
                "FK88SC123456789012",
                "FO6264600001631634",
                "GI75NWBK000000007099453",
                "GL8964710001000206",
                "GT82TRAJ01020000001210029690",
                "HN88CABF00000000000250005469",
                "KZ86125KZT5004100100",
                "LC55HEMM000100010012001200023015",
                "LI21088100002324013AA",
                "LY83002048000020100120361",
                "MN121234123456789123",
                "MR1300020001010000123456753",
                "MU17BOMM0101101030300200000MUR",
                "NI45BAPR00000013000003558124",
                "OM810180000001299123456",
                "RU0304452522540817810538091310419",
                "SC18SSCB11010000000000001497USD",
                "SD8811123456789012",
                "SO211000001001000100141",
                "ST23000100010051845310146",
                "SV62CENR00000000000000700025",
                "TL380080012345678910157",
                "VA59001123000012345678",
                "VG96VPVG0000012345678901",
                "YE15CBYE0001018861234567891234"
            })
    void an_account_of_any_country_is_found(String account) {
        assertThat(found("Op " + account + ".")).containsExactly("IBAN " + account);
    }
}
