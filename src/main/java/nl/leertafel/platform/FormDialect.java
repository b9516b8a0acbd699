package nl.leertafel.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #form}: what the fields of {@code layout/fields.html} need to know about the form they are in. */
@Component
class FormDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String FORM = "form";

    FormDialect() {
        super("form");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(FORM);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return context instanceof ITemplateContext template ? new FormInPage(template) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return false; // the selected form changes within a page
    }
}
