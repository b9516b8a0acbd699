package nl.leertafel.platform;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #when}: days and times as people write them. */
class WhenDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    WhenDialect() {
        super("when");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("when");
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        Locale locale = context.getLocale();
        return name.equals("when") ? new When(WebConfiguration.isEnglish(locale)) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
