package nl.leertafel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, with MockMvc. Tests with this annotation share one context and its
 * database, so each makes its own {@link World}. A test that needs another context (a port, the demonstration) writes
 * its own {@link SpringBootTest} with the same {@link ContextConfiguration}, and gets another database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
public @interface LeertafelTest {}
