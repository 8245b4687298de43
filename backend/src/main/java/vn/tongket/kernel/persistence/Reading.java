package vn.tongket.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of one answer go: all to the standby, or from some statement on all to the primary. Never back, so
 * that no statement sees an older state than the one before it. It belongs to one thread.
 */
final class Reading implements AutoCloseable {

    private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

    /** Why an answer came from where it came from; part of the metric. */
    enum Why {
        /** The standby had everything that was acknowledged. */
        FRESH,
        /** The standby did not get so far in time. */
        BEHIND,
        /** The standby could not be asked, or the primary did not say how far it is. */
        UNREACHABLE,
        /** One of the two was so a moment ago, and is not tried at each request. */
        PAUSED,
        /** The server is no standby, or not any more. */
        NOT_A_STANDBY,
        /** The standby broke off or refused a statement, such as one that stood in the way of its replay. */
        REFUSED,
        /** A transaction was begun, or something was written. */
        WRITING;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Standby standby;
    private @Nullable Connection connection;
    private @Nullable Why why;

    Reading(Standby standby) {
        this.standby = standby;
    }

    /** That of this thread, if any. */
    static @Nullable Reading current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Does something with this as the current one. */
    <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> operation) throws X {
        return ScopedValue.where(CURRENT, this).call(operation);
    }

    /** The standby's, which stays the same; null where the primary is to be asked. */
    @Nullable
    Connection connection() {
        if (why == null) {
            decide();
        } else if (connection != null && standby.inTransaction()) {
            goToPrimary(Why.WRITING);
        }
        return connection;
    }

    /** The standby failed at a statement. */
    void failed(SQLException failure) {
        goToPrimary(standby.judge(failure));
    }

    /** Something is about to be written, and what is read after it must see it. */
    void writes() {
        goToPrimary(Why.WRITING);
    }

    @Override
    public void close() {
        if (why != null) {
            standby.count(connection != null, why);
        }
        giveBack();
    }

    private void decide() {
        if (standby.inTransaction()) {
            why = Why.WRITING;
            return;
        }
        Standby.Choice choice = standby.choose();
        connection = choice.connection();
        why = choice.why();
    }

    private void goToPrimary(Why reason) {
        why = reason;
        giveBack();
    }

    private void giveBack() {
        if (connection != null) {
            Standby.giveBack(connection);
            connection = null;
        }
    }
}
