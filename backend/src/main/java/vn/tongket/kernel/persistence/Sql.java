package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.jdbc.PgResultSet;

/**
 * Plain SQL for repositories: projections straight into records, and sets. Inside a service's transaction it takes part
 * in it and finds what entities were told before. A single reading statement outside one is its own, and may come from a
 * standby where the operation says
 * {@link StandbyReads}.
 */
@ApplicationScoped
public class Sql {

    private static final int LONG = 50;

    private final DataSource dataSource;
    private final PendingWrites pending;

    Sql(DataSource dataSource, PendingWrites pending) {
        this.dataSource = dataSource;
        this.pending = pending;
    }

    /** All rows. */
    public <T> List<T> list(String statement, Function<Row, T> mapping, @Nullable Object... arguments) {
        Reading reading = Reading.current();
        Connection standby = reading == null ? null : reading.connection();
        if (reading != null && standby != null) {
            try {
                return rows(standby, statement, mapping, arguments);
            } catch (SQLException e) {
                // All rows had to be here before the first was mapped, so none was.
                reading.failed(e);
            }
        }
        try (Connection connection = connection()) {
            return rows(connection, statement, mapping, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> rows(
            Connection connection, String statement, Function<Row, T> mapping, @Nullable Object[] arguments)
            throws SQLException {
        try (PreparedStatement prepared = prepare(connection, statement, arguments);
                ResultSet results = prepared.executeQuery()) {
            List<T> rows = new ArrayList<>();
            // Without the wrapper of the pool, which is passed for each value of each row.
            Row row = new Row(results.unwrap(PgResultSet.class));
            while (results.next()) {
                rows.add(mapping.apply(row));
            }
            return rows;
        }
    }

    /** What the first row says, if there is one and it says anything: the maximum of nothing is a row without a value. */
    public <T> Optional<T> one(String statement, Function<Row, T> mapping, @Nullable Object... arguments) {
        List<T> rows = list(statement, mapping, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /** A number that is always there, such as a count. */
    public long number(String statement, @Nullable Object... arguments) {
        return one(statement, row -> row.count("n"), arguments).orElseThrow();
    }

    /** Inserts, updates or deletes; the number of rows. */
    public int update(String statement, @Nullable Object... arguments) {
        leaveStandby();
        try (Connection connection = connection();
                PreparedStatement prepared = prepare(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands rows to {@code copy … from stdin}; the number of rows. */
    public long copy(String statement, InputStream rows) {
        leaveStandby();
        try (Connection connection = connection()) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, rows);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        pending.write();
        return dataSource.getConnection();
    }

    private static void leaveStandby() {
        Reading reading = Reading.current();
        if (reading != null) {
            reading.writes();
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object[] arguments)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < arguments.length; i++) {
            if (isLong(arguments[i])) {
                prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            bind(prepared, i + 1, arguments[i]);
        }
        return prepared;
    }

    /** A list for which a plan that was made for lists of any length would be a bad one; it gets its own each time. */
    private static boolean isLong(@Nullable Object argument) {
        return argument instanceof Collection<?> values && values.size() > LONG;
    }

    private static void bind(PreparedStatement prepared, int index, @Nullable Object argument) throws SQLException {
        switch (argument) {
            case Collection<?> values -> prepared.setArray(index, array(prepared, values));
            case Keys keys -> prepared.setArray(index, array(prepared, keys.values()));
            case Instant instant -> prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case null -> prepared.setObject(index, null);
            default -> prepared.setObject(index, argument);
        }
    }

    private static java.sql.Array array(PreparedStatement prepared, Collection<?> values) throws SQLException {
        if (all(values, UUID.class)) {
            return prepared.getConnection().createArrayOf("uuid", values.toArray());
        }
        if (all(values, Integer.class)) {
            return prepared.getConnection().createArrayOf("integer", values.toArray(Integer[]::new));
        }
        if (all(values, Boolean.class)) {
            return prepared.getConnection().createArrayOf("boolean", values.toArray(Boolean[]::new));
        }
        String type = all(values, LocalDate.class) ? "date" : "text";
        return prepared.getConnection()
                .createArrayOf(type, values.stream().map(String::valueOf).toArray());
    }

    private static boolean all(Collection<?> values, Class<?> type) {
        return !values.isEmpty() && values.stream().allMatch(type::isInstance);
    }
}
