package fr.gouv.barometre.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements that the portal runs, the one that sets the scope of a transaction included: {@code
 * StatementCount.of(() -> service.list())} gives their texts, in order, so that a failing test shows what ran.
 */
@Component
public class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> RUNNING = new ThreadLocal<>();

    /** The statements that the work runs on this thread. */
    public static List<String> of(Callable<?> work) throws Exception {
        List<String> statements = new ArrayList<>();
        RUNNING.set(statements);
        try {
            work.call();
        } finally {
            RUNNING.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, connection, (method, arguments, result) -> switch (result) {
                case PreparedStatement prepared -> counting(PreparedStatement.class, prepared, (String) arguments[0]);
                case Statement plain -> counting(Statement.class, plain, "");
                case null, default -> result;
            });
        }

        private static <T extends Statement> T counting(Class<T> type, T statement, String sql) {
            return proxy(type, statement, (method, arguments, result) -> {
                if (method.startsWith("execute") && RUNNING.get() != null) {
                    RUNNING.get().add(sql.isEmpty() ? String.valueOf(arguments[0]) : sql);
                }
                return result;
            });
        }
    }

    private interface After {
        Object apply(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return after.apply(method.getName(), arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
