package nl.leertafel.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, and where it was going. Never printed: it may be a story.
 *
 * @param back the page on which it was typed, for what was a button and not a form
 */
record TypedForm(String path, @Nullable String back, Map<String, String[]> fields) {
    /** Request attributes: a form to carry through sign-in, why sign-in was refused, and a form that is shown again. */
    static final String CARRIED = "carriedForm";

    static final String REFUSED = "refused";
    static final String SHOWN_AGAIN = TypedForm.class.getName() + ".shownAgain";

    private static final String PATH = "returning.path";
    private static final String BACK = "returning.back";
    private static final String FIELD = "returning.field.";
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "current", "password", "repeated");

    static TypedForm of(HttpServletRequest request) {
        Map<String, String[]> typed = new LinkedHashMap<>(request.getParameterMap());
        typed.keySet().removeAll(NOT_TYPED);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new TypedForm(path, SafeAddress.referer(request), typed);
    }

    /** The form that came along with a sign-in form, if one did. */
    static @Nullable TypedForm carried(HttpServletRequest request) {
        String path = SafeAddress.local(request.getParameter(PATH));
        if (path == null) return null;
        Map<String, String[]> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) typed.put(name.substring(FIELD.length()), values);
        });
        return new TypedForm(path, SafeAddress.local(request.getParameter(BACK)), typed);
    }

    /** As hidden fields of the sign-in form. */
    public List<Hidden> hidden() {
        List<Hidden> all = new ArrayList<>();
        all.add(new Hidden(PATH, path));
        if (back != null) all.add(new Hidden(BACK, back));
        fields.forEach((name, values) -> {
            for (String value : values) all.add(new Hidden(FIELD + name, value));
        });
        return all;
    }

    record Hidden(String name, String value) {}

    /** Has the form's own controller show it; {@link ShownAgain} sees to it that nothing is carried out. */
    void showAgain(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        HttpServletRequest posted = new Posted(request, fields);
        posted.setAttribute(SHOWN_AGAIN, this);
        request.getRequestDispatcher(path).forward(posted, response);
    }

    @Override
    public String toString() {
        return "TypedForm for " + path;
    }

    private static final class Posted extends HttpServletRequestWrapper {
        private final Map<String, String[]> fields;

        Posted(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }
    }
}
