package nl.leertafel.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The SQL that a piece of work sends, by JPA as well as JDBC: {@code Statements.of(() -> mvc.perform(…))}. */
public final class Statements {
    private static final List<List<String>> LISTENERS = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<@Nullable DataSource> ELSEWHERE = new ThreadLocal<>();

    private Statements() {}

    /** Work that may fail in any way, as a request does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** All statements in their order, of every thread: a server answers in another one. */
    public static List<String> of(Work work) throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        LISTENERS.add(heard);
        try {
            work.run();
        } finally {
            LISTENERS.removeIf(listener -> listener == heard);
        }
        return heard;
    }

    /** Has what this thread asks meanwhile answered by another database; the application’s own is left alone. */
    public static <T> T at(DataSource other, Callable<T> work) throws Exception {
        ELSEWHERE.set(other);
        try {
            return work.call();
        } finally {
            ELSEWHERE.remove();
        }
    }

    static final class Listening implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            return bean instanceof DataSource source && beanName.equals("dataSource")
                    ? new HeardDataSource(source)
                    : bean;
        }
    }

    private static final class HeardDataSource extends DelegatingDataSource {
        HeardDataSource(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            DataSource other = ELSEWHERE.get();
            Connection connection = other == null ? super.getConnection() : other.getConnection();
            return heard(connection, Connection.class, null);
        }
    }

    /** Connections and the statements made by them; {@code sql} is what a prepared statement was made with. */
    private static <T> T heard(T target, Class<T> type, @Nullable String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.getName().startsWith("execute")) {
                String said = given.length > 0 ? String.valueOf(given[0]) : String.valueOf(sql);
                LISTENERS.forEach(listener -> listener.add(said));
            }
            Object result = invoke(target, method, given);
            return result instanceof Statement statement && target instanceof Connection
                    ? heardStatement(
                            statement, method.getReturnType(), given.length > 0 ? String.valueOf(given[0]) : null)
                    : result;
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @SuppressWarnings("unchecked") // the type is that of a method that returned it
    private static Object heardStatement(Statement statement, Class<?> type, @Nullable String sql) {
        return heard(statement, (Class<Statement>) type, sql);
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
