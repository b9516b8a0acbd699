package nl.leertafel.actions;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of a form as a browser sends them, what was agreed left out. */
final class Typed {
    private Typed() {}

    static MultiValueMap<String, String> of(AgreeForm form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("submission", form.submission().toString());
        fields.add("table", form.table().toString());
        if (form.session() != null) fields.add("session", form.session().toString());
        fields.add("owner", form.chosenOwner().toString());
        fields.add("due", form.due().toString());
        return fields;
    }
}
