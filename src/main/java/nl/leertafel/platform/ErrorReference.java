package nl.leertafel.platform;

import java.util.Locale;
import java.util.Map;
import nl.leertafel.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What goes wrong outside a controller, such as in a template, gets a number too, by which it is found in the log. */
@Component
class ErrorReference extends DefaultErrorAttributes {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Throwable failure = getError(request);
        if (failure != null) {
            String reference = next();
            LOG.error("Reference {}: {}", reference, attributes.get("path"), failure);
            attributes.put("reference", reference);
        }
        return attributes;
    }

    /** Twelve characters: short enough to read out on the telephone. */
    static String next() {
        return Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }
}
