package nl.leertafel.scale;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears each query that the application sends, with its parameters, on the connection and in the transaction it is for. */
final class Heard extends DelegatingDataSource {
    /** Hears of a query before it is carried out. */
    @FunctionalInterface
    interface Listener {
        void hear(String sql, Connection connection, List<Setting> settings) throws SQLException;
    }

    /** A parameter as it was set. */
    record Setting(Method method, @Nullable Object[] arguments) {
        void on(PreparedStatement statement) throws SQLException {
            try {
                method.invoke(statement, arguments);
            } catch (ReflectiveOperationException e) {
                throw new SQLException(e);
            }
        }
    }

    private final AtomicLong waited = new AtomicLong();
    private volatile @Nullable Listener listener;

    Heard(DataSource source) {
        super(source);
    }

    /** For how long, in nanoseconds, the database was waited for since the last time that this was asked. */
    long waited() {
        return waited.getAndSet(0);
    }

    void listen(@Nullable Listener other) {
        listener = other;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return heard(super.getConnection());
    }

    private Connection heard(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && arguments != null
                            && method.getReturnType() == PreparedStatement.class
                    ? heard(statement, String.valueOf(arguments[0]), connection)
                    : result;
        });
    }

    private PreparedStatement heard(PreparedStatement statement, String sql, Connection connection) {
        List<Setting> settings = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1)
                settings.add(new Setting(method, arguments));
            if (!method.getName().startsWith("execute")) return invoke(statement, method, arguments);
            Listener here = listener;
            if (here != null) here.hear(sql, connection, settings);
            long start = System.nanoTime();
            try {
                return invoke(statement, method, arguments);
            } finally {
                waited.addAndGet(System.nanoTime() - start);
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Heard.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
