package nl.leertafel.scale;

import javax.sql.DataSource;
import nl.leertafel.Leertafel;
import nl.leertafel.support.TestDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** An application of its own, on a filled database. */
final class Application implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Visits visits;

    Application(TestDatabase database, Filling filling) {
        context = new SpringApplicationBuilder(Leertafel.class)
                .initializers(made -> {
                    TestPropertyValues.of(database.properties())
                            .and("server.port=0", "leertafel.demo=false", "logging.level.root=warn")
                            .applyTo(made);
                    made.getBeanFactory().addBeanPostProcessor(new Hearing());
                })
                .run();
        filling.fill(database.asOwner());
        visits = new Visits((WebApplicationContext) context);
    }

    private static final class Hearing implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && name.equals("dataSource") ? new Heard(source) : bean;
        }
    }

    Visits visits() {
        return visits;
    }

    Heard heard() {
        return (Heard) context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
