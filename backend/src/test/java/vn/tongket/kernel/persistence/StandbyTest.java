package vn.tongket.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.tongket.testing.PostgresTestResource;

/**
 * Where reads go. The standby is the same server, seen through a schema whose functions say how far it is; {@code
 * e2e/standby} has a real one.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StandbyTest {

    private static final String WHERE = "select name from place";

    @Inject
    DataSource primary;

    @Inject
    Sql sql;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final AtomicLong nanoTime = new AtomicLong();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private Standby standby;

    @BeforeEach
    void makeAStandby() {
        sql.update("create table place as select 'primary' as name");
        sql.update("create schema standby");
        sql.update("create table standby.place as select 'standby' as name");
        sql.update("create table standby.state as select true as recovering, '7FFFFFFF/0'::pg_lsn as replayed");
        sql.update("create function standby.pg_is_in_recovery() returns boolean language sql volatile"
                + " as 'select recovering from standby.state'");
        sql.update("create function standby.pg_last_wal_replay_lsn() returns pg_lsn language sql volatile"
                + " as 'select replayed from standby.state'");
        standby = standby(Duration.ofMillis(300));
    }

    @AfterEach
    void takeItAway() {
        sql.update("drop schema standby cascade");
        sql.update("drop table place");
    }

    private Standby standby(Duration patience) {
        String search = (url.contains("?") ? "&" : "?") + "options=-csearch_path=standby,pg_catalog";
        return to(behind(url + search), patience);
    }

    private Standby to(DataSource other, Duration patience) {
        return new Standby(primary, other, patience, transaction, registry, nanoTime::get);
    }

    private PGSimpleDataSource behind(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }

    private String place() {
        return sql.one(WHERE, row -> row.text("name")).orElseThrow();
    }

    private double counted(String from, String why) {
        var counter =
                registry.find("tongket.reads").tags("from", from, "why", why).counter();
        return counter == null ? 0 : counter.count();
    }

    private void later(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    @Test
    void onlyWhatSaysSoIsReadThere() {
        assertThat(place()).isEqualTo("primary");
        assertThat(standby.reading(() -> List.of(place(), place()))).containsExactly("standby", "standby");
        assertThat(place()).isEqualTo("primary");
        assertThat(counted("standby", "fresh")).isEqualTo(1);
    }

    @Test
    void oneThatIsBehindIsNotAskedAndLeftAloneForAWhile() {
        sql.update("update standby.state set replayed = '0/1'");
        assertThat(standby.reading(this::place)).isEqualTo("primary");
        assertThat(counted("primary", "behind")).isEqualTo(1);

        sql.update("update standby.state set replayed = '7FFFFFFF/0'");
        assertThat(standby.reading(this::place)).isEqualTo("primary");
        assertThat(counted("primary", "paused")).isEqualTo(1);

        later(Duration.ofSeconds(1));
        assertThat(standby.reading(this::place)).isEqualTo("standby");
        assertThat(standby.reading(this::place)).isEqualTo("standby");
    }

    @Test
    void oneThatCatchesUpInTimeIsWaitedFor() {
        sql.update("create sequence standby.looks");
        sql.update("create or replace function standby.pg_last_wal_replay_lsn() returns pg_lsn language sql volatile"
                + " as $$select case when nextval('standby.looks') < 4 then '0/1' else '7FFFFFFF/0' end::pg_lsn$$");
        assertThat(standby(Duration.ofMinutes(1)).reading(this::place)).isEqualTo("standby");
        assertThat(sql.number("select last_value as n from standby.looks")).isEqualTo(4);
    }

    @Test
    void oneThatWasMadeAPrimaryIsNoStandbyAnyMore() {
        sql.update("update standby.state set recovering = false");
        assertThat(standby.reading(this::place)).isEqualTo("primary");
        assertThat(counted("primary", "not-a-standby")).isEqualTo(1);
    }

    @Test
    void oneThatCannotBeReachedIsTriedNowAndThen() throws Exception {
        int port;
        try (ServerSocket nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        AtomicInteger tries = new AtomicInteger();
        PGSimpleDataSource gone = new PGSimpleDataSource() {
            @Override
            public java.sql.Connection getConnection() throws java.sql.SQLException {
                tries.incrementAndGet();
                return super.getConnection();
            }
        };
        gone.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/nothing");
        Standby lost = to(gone, Duration.ofMillis(300));
        assertThat(lost.reading(this::place)).isEqualTo("primary");
        assertThat(lost.reading(this::place)).isEqualTo("primary");
        assertThat(tries).hasValue(1);
        later(Duration.ofSeconds(5));
        assertThat(lost.reading(this::place)).isEqualTo("primary");
        assertThat(tries).hasValue(2);
        assertThat(counted("primary", "unreachable")).isEqualTo(2);
        assertThat(counted("primary", "paused")).isEqualTo(1);
    }

    @Test
    void whatItRefusesIsAskedOfThePrimaryAndSoIsAllAfterIt() {
        List<String> places = standby.reading(() -> List.of(
                place(),
                sql.one("select name from public.place", row -> row.text("name"))
                        .orElseThrow(),
                place()));
        assertThat(places).containsExactly("standby", "primary", "standby");

        sql.update("alter table standby.place rename to elsewhere");
        places = standby.reading(() -> List.of(
                sql.one("select 'x' as name from state", row -> row.text("name"))
                        .orElseThrow(),
                place(),
                place()));
        assertThat(places).containsExactly("x", "primary", "primary");
        assertThat(counted("primary", "refused")).isEqualTo(1);
    }

    @Test
    void afterAWriteThePrimaryIsRead() {
        List<String> places = standby.reading(() -> {
            String before = place();
            sql.update("update place set name = 'written'");
            return List.of(before, place());
        });
        assertThat(places).containsExactly("standby", "written");
        assertThat(counted("primary", "writing")).isEqualTo(1);
    }

    @Test
    void aTransactionIsThePrimarysAndSoIsAllAfterIt() {
        List<String> places = standby.reading(
                () -> List.of(place(), QuarkusTransaction.requiringNew().call(this::place), place()));
        assertThat(places).containsExactly("standby", "primary", "primary");
        assertThat(QuarkusTransaction.requiringNew().call(() -> standby.reading(this::place)))
                .isEqualTo("primary");
    }

    @Test
    void whatNobodyAskedForAsksNothing() {
        assertThat(standby.reading(() -> "nothing")).isEqualTo("nothing");
        assertThat(registry.find("tongket.reads").counters()).isEmpty();
        assertThat(standby.last()).isNull();
    }
}
