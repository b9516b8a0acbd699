package nl.leertafel.failures.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives the register as it is shown, for those who write files of it. */
@Service
class RegisterSheets {
    private final Register register;
    private final RegisterCells cells;

    RegisterSheets(Register register, RegisterCells cells) {
        this.register = register;
        this.cells = cells;
    }

    /** The rows of all pages with the columns that this person sees. */
    RegisterSheet of(Actor actor, Filter filter, Locale language) {
        Register.Whole whole = register.whole(actor, filter);
        List<RegisterCells.Cell> shown = cells.of(whole.columns(), whole.severalTables());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegisterRow row : whole.rows()) rows.add(cells.values(row, shown, language));
        return new RegisterSheet(shown.stream().map(RegisterCells.Cell::key).toList(), rows, whole.cut());
    }
}
