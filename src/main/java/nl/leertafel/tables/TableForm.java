package nl.leertafel.tables;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** @param rhythmWeeks as it was typed, so that it can be shown again whatever it is */
record TableForm(
        @NotNull UUID submission,
        @Nullable Long version,
        @FreeText @NotBlank @Size(max = 120) String name,
        @FreeText @Size(max = 200) String theme,
        @FreeText @NotBlank @Size(max = 300) String purpose,
        @Pattern(regexp = "0*([1-9]|[1-4][0-9]|5[0-2])") String rhythmWeeks,
        @FreeText @Size(max = 4000) String houseRules) {

    TableForm {
        name = Typed.tidy(name);
        theme = Typed.tidy(theme);
        purpose = Typed.tidy(purpose);
        rhythmWeeks = Typed.tidy(rhythmWeeks);
        houseRules = Typed.tidy(houseRules);
    }

    static TableForm of(LearningTable table, UUID submission) {
        return new TableForm(
                submission,
                table.version(),
                table.name(),
                table.theme(),
                table.purpose(),
                String.valueOf(table.rhythmWeeks()),
                table.houseRules());
    }

    /** What was typed, for another try over what is stored now. */
    TableForm over(TableForm stored) {
        return new TableForm(submission, stored.version, name, theme, purpose, rhythmWeeks, houseRules);
    }

    /** Message keys of the fields in which this differs from what somebody else typed, with what it says there. */
    Map<String, String> differingFrom(TableForm typed) {
        Map<String, String> differing = new LinkedHashMap<>();
        if (!name.equals(typed.name)) differing.put("tables.form.name", name);
        if (!theme.equals(typed.theme)) differing.put("tables.form.theme", theme);
        if (!purpose.equals(typed.purpose)) differing.put("tables.form.purpose", purpose);
        if (!rhythmWeeks.equals(typed.rhythmWeeks)) differing.put("tables.form.rhythm", rhythmWeeks);
        if (!houseRules.equals(typed.houseRules)) differing.put("tables.form.houseRules", houseRules);
        return differing;
    }

    int weeks() {
        return Integer.parseInt(rhythmWeeks);
    }
}
