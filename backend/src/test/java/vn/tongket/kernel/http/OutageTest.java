package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outage of the database is told from a fault of ours. */
class OutageTest {

    private static Exception wrapped(SQLException failure) {
        return new IllegalStateException(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P02", "57P03", "57014", "55P03"})
    void connectionsLostAServerWithoutRoomAndStatementsCutOffAreOutages(String state) {
        assertThat(Outage.isBehind(wrapped(new SQLException("gone", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "40001", "22003"})
    void whatAStatementDidWrongIsNone(String state) {
        assertThat(Outage.isBehind(wrapped(new SQLException("wrong", state)))).isFalse();
    }

    @Test
    void aStatementThatANewerReleaseMadeStaleIsOne() {
        assertThat(Outage.isBehind(
                        wrapped(new SQLException("ERROR: cached plan must not change result type", "0A000"))))
                .isTrue();
        assertThat(Outage.isBehind(wrapped(new SQLException("ERROR: not supported", "0A000"))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsOne() {
        assertThat(Outage.isBehind(wrapped(new SQLException("Sorry, acquisition timeout!"))))
                .isTrue();
        assertThat(Outage.isBehind(wrapped(new SQLException("Something else")))).isFalse();
    }

    @Test
    void theReasonOfAFailedCommitIsFoundAmongTheSuppressed() {
        Exception commit = new RuntimeException("rolled back");
        commit.addSuppressed(wrapped(new SQLException("An I/O error occurred", "08006")));

        assertThat(Outage.isBehind(commit)).isTrue();
        assertThat(Outage.reason(commit)).isEqualTo("An I/O error occurred");
    }

    @Test
    void aDatabaseThatFallsSilentIsNoCallerWhoDid() {
        Exception silent = new SocketTimeoutException("Read timed out");

        assertThat(ProblemMappers.hungUp(new IllegalStateException(silent))).isTrue();
        assertThat(ProblemMappers.hungUp(wrapped(new SQLException("An I/O error occurred", "08006", silent))))
                .isFalse();
    }

    @Test
    void causesThatLeadInACircleAreWalkedOnce() {
        Exception first = new Exception();
        first.initCause(new Exception(first));

        assertThat(Outage.isBehind(first)).isFalse();
    }
}
