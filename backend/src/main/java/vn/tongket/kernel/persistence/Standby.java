package vn.tongket.kernel.persistence;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A streaming standby of the database that takes reads off the primary. Before it is asked, the primary says how far its
 * log is; the standby answers only once it has replayed that far, within a short time, and the primary answers otherwise.
 * So it does not matter which of the two answered.
 */
@ApplicationScoped
class Standby {

    private static final Logger LOG = Logger.getLogger(Standby.class);

    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE_UNREACHABLE = Duration.ofSeconds(5);
    private static final Duration PAUSE_BEHIND = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(2);

    /** What is acknowledged or seen by others is flushed, and no more than that is sent to standbys. */
    private static final String POSITION = "select pg_current_wal_flush_lsn()::text";

    private static final String REACHED =
            "select pg_is_in_recovery(), coalesce(pg_last_wal_replay_lsn() >= ?::pg_lsn, false)";

    /** The standby's connection, or null for the primary; and why. */
    record Choice(@Nullable Connection connection, Reading.Why why) {}

    private final DataSource primary;
    private final @Nullable DataSource standby;
    private final Duration patience;
    private final TransactionSynchronizationRegistry transaction;
    private final MeterRegistry registry;
    private final CircuitBreaker pause;
    private volatile Reading.@Nullable Why last;

    @Inject
    Standby(
            DataSource primary,
            @io.quarkus.agroal.DataSource("reads") InjectableInstance<AgroalDataSource> standby,
            @ConfigProperty(name = "tongket.read-db-wait", defaultValue = "PT0.2S") Duration patience,
            TransactionSynchronizationRegistry transaction,
            MeterRegistry registry) {
        this(primary, active(standby), patience, transaction, registry, System::nanoTime);
    }

    Standby(
            DataSource primary,
            @Nullable DataSource standby,
            Duration patience,
            TransactionSynchronizationRegistry transaction,
            MeterRegistry registry,
            LongSupplier nanoTime) {
        this.primary = primary;
        this.standby = standby;
        this.patience = patience;
        this.transaction = transaction;
        this.registry = registry;
        this.pause = new CircuitBreaker(nanoTime);
    }

    private static @Nullable DataSource active(InjectableInstance<AgroalDataSource> standby) {
        return standby.getHandle().getBean().isActive() ? standby.get() : null;
    }

    /** Whether there is one. */
    boolean isNamed() {
        return standby != null;
    }

    /** Where the last answer came from, and why; null before the first. */
    Reading.@Nullable Why last() {
        return last;
    }

    /** Does something whose reads may come from the standby; within another one it is part of that. */
    <T, X extends Throwable> T reading(ScopedValue.CallableOp<T, X> operation) throws X {
        if (Reading.current() != null) {
            return operation.call();
        }
        try (Reading reading = new Reading(this)) {
            return reading.during(operation);
        }
    }

    boolean inTransaction() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Looks whether the standby has everything that was acknowledged up to now. */
    Choice choose() {
        if (!pause.isOver()) {
            return new Choice(null, Reading.Why.PAUSED);
        }
        String position = position();
        // A primary that does not say it will say why when it is asked for the answer.
        return position == null ? new Choice(null, Reading.Why.UNREACHABLE) : choose(position);
    }

    private Choice choose(String position) {
        Connection connection = null;
        Reading.Why why;
        try {
            connection = standby().getConnection();
            why = await(connection, position);
        } catch (SQLException e) {
            why = Reading.Why.UNREACHABLE;
            LOG.warnf("The standby does not answer, so the primary does: %s", e.getMessage());
        }
        switch (why) {
            case FRESH -> pause.end();
            case BEHIND -> pause.begin(PAUSE_BEHIND);
            case NOT_A_STANDBY -> lookForAnother();
            default -> pause.begin(PAUSE_UNREACHABLE);
        }
        if (why != Reading.Why.FRESH && connection != null) {
            giveBack(connection);
            connection = null;
        }
        return new Choice(connection, why);
    }

    /** Where the address names several servers another one may be the standby now, but not by the connections there are. */
    private void lookForAnother() {
        pause.begin(PAUSE_UNREACHABLE);
        if (standby instanceof AgroalDataSource pool) {
            pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        }
    }

    private DataSource standby() {
        if (standby == null) {
            throw new IllegalStateException("no standby is named");
        }
        return standby;
    }

    private @Nullable String position() {
        try (Connection connection = primary.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSITION);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            LOG.debugf("The primary does not say how far it is: %s", e.getMessage());
            return null;
        }
    }

    /** A server that says nothing must not keep anybody waiting for as long as a large answer may take. */
    private Reading.Why await(Connection connection, String position) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) patience.plus(SILENCE).toMillis());
        try (PreparedStatement statement = connection.prepareStatement(REACHED)) {
            statement.setString(1, position);
            long end = System.nanoTime() + patience.toNanos();
            Reading.Why why = look(statement);
            while (why == Reading.Why.BEHIND && System.nanoTime() < end && rest()) {
                why = look(statement);
            }
            connection.setNetworkTimeout(Runnable::run, usual);
            return why;
        }
    }

    private static Reading.Why look(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            if (!result.getBoolean(1)) {
                return Reading.Why.NOT_A_STANDBY;
            }
            return result.getBoolean(2) ? Reading.Why.FRESH : Reading.Why.BEHIND;
        }
    }

    private static boolean rest() {
        try {
            Thread.sleep(POLL);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a failure of a statement on the standby means; after one of the connection it is left alone for a while. */
    Reading.Why judge(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
            LOG.warnf("The standby broke off, so the primary answers: %s", failure.getMessage());
            pause.begin(PAUSE_UNREACHABLE);
            return Reading.Why.UNREACHABLE;
        }
        LOG.debugf("The standby refused a statement, so the primary answers: %s", failure.getMessage());
        return Reading.Why.REFUSED;
    }

    void count(boolean fromStandby, Reading.Why why) {
        last = why;
        Counter.builder("tongket.reads")
                .description("Answers that might come from the standby, by where they came from and why")
                .tag("from", fromStandby ? "standby" : "primary")
                .tag("why", why.word())
                .register(registry)
                .increment();
    }

    static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debugf("A connection to the standby did not close: %s", e.getMessage());
        }
    }
}
