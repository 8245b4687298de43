package vn.tongket.services.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** What the database refuses, whoever asks it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FeedRulesTest {

    @Inject
    Publication publication;

    @Inject
    Feed feed;

    @Inject
    Sql sql;

    @BeforeEach
    void anEvent() {
        QuarkusTransaction.requiringNew()
                .run(() -> publication.of("create", "calendar-days", null, null, Map.of("date", "2025-01-01")));
        feed.last();
    }

    private void refused(String statement, String words) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.update(statement)))
                .as(statement)
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pk_feed_events | (arrival, id, type, subject, at) overriding system value select arrival, id, type, subject, at from feed_events where position is not null limit 1",
                "uq_feed_events_position | (id, position, type, subject, at) select id, position, type, subject, at from feed_events where position is not null limit 1",
                "ck_feed_events_position | (id, position, type, subject, at) select id, 0, type, subject, at from feed_events limit 1",
                "ck_feed_events_type | (id, type, subject, at) select id, 'something', subject, at from feed_events limit 1",
                "ck_feed_events_subject | (id, type, subject, at) select id, type, '/elsewhere', at from feed_events limit 1"
            })
    void anEventThatIsNone(String constraint, String row) {
        refused("insert into feed_events " + row, constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update feed_events set position = position + 1 where position = (select last_position from feed)",
                "update feed_events set position = null where position = (select last_position from feed)",
                "update feed_events set subject = '/api/v1/units' where position = (select last_position from feed)",
                "truncate feed_events",
                "truncate feed"
            })
    void whatWasReadStays(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.update(statement)))
                .as(statement)
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void eventsGoFromTheOldestOn() {
        refused(
                "delete from feed_events where position = (select last_position from feed)",
                "events are removed from the oldest on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update feed set last_position = last_position - 1",
                "update feed set removed_to = removed_to - 1",
                "delete from feed"
            })
    void positionsOnlyGrow(String statement) {
        refused(statement, "positions of the feed only grow");
    }

    @Test
    void thereIsOneFeedAndItForgetsOnlyWhatThereWas() {
        refused("insert into feed (epoch, place) values (gen_random_uuid(), 'x')", "pk_feed");
        refused("insert into feed (only_row, epoch, place) values (false, gen_random_uuid(), 'x')", "ck_feed_only_row");
        refused("update feed set removed_to = last_position + 1", "ck_feed_positions");
    }

    @Test
    void anotherTransactionDoesNotNumberWhatIsNotCommitted() {
        long before = feed.last();
        QuarkusTransaction.begin();
        publication.of(
                "create",
                "calendar-days",
                null,
                null,
                Map.of("date", UUID.randomUUID().toString()));
        assertThat(feed.last()).isEqualTo(before);
        QuarkusTransaction.rollback();
        assertThat(feed.last()).isEqualTo(before);
    }
}
