package vn.tongket.samples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.LastReleaseTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/**
 * An installation of the last release, with its sample data and accounts, started as this one. Until there is a migration
 * after it there is nothing to upgrade.
 */
@QuarkusTest
@EnabledIf("vn.tongket.testing.LastRelease#isBehind")
@TestProfile(UpgradeTest.Installation.class)
class UpgradeTest {

    /** A day after the rows were written. */
    private static final Instant TODAY = Instant.parse("2026-12-02T05:00:00Z");

    /** Local, with sample data, on the database of the last release. */
    public static class Installation implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tongket.sample-data", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LastReleaseTestResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static ValidatableResponse get(String address) {
        return given().get("/api/v1" + address).then().statusCode(200);
    }

    /** A request by one of the old accounts. */
    private RequestSpecification as(String username) {
        clock.reset();
        clock.advance(Duration.between(SettableClock.START, TODAY));
        return given().header("Authorization", "Bearer " + World.newToken(username, "*:read", "*:write"))
                .header("If-Match", "*")
                .contentType(ContentType.JSON);
    }

    @Test
    void noSampleFileIsLoadedAgain() {
        assertThat(sql.number("select count(*) as n from sample_files")).isGreaterThanOrEqualTo(22);
        assertThat(sql.number("""
                        select count(*) as n from audit_entries
                        where actor_name = 'sample-data' and resource = 'observations'
                        """)).isEqualTo(7);
        get("/unit-changes").body("items.effectiveDate", contains("2025-07-01", "2023-04-10"));
        get("/units?within=19&date=2025-07-01&limit=1&count=true").body("total", is(93));
        get("/units?within=06&date=2022-12-26&level=commune&limit=1&count=true").body("total", is(108));
    }

    @Test
    void theTrailIsWhole() {
        assertThat(sql.number("select count(*) as n from audit_entries")).isGreaterThan(500);
        assertThat(sql.number("""
                        select count(*) as n
                        from (select e.*, lag(hash) over (partition by chain order by chain_sequence) as hash_before,
                                     row_number() over (partition by chain order by chain_sequence) as place
                              from audit_entries e) l
                        join audit_entries e using (id)
                        where e.hash <> audit_entry_hash(e)
                           or l.place <> l.chain_sequence
                           or l.previous_hash <> coalesce(l.hash_before, decode(repeat('00', 32), 'hex'))
                        """)).isZero();
    }

    @Test
    void whatWasReportedIsToldAsItWas() {
        get("/figures?unit=06&period=2022&boundaries=as-reported").body("items", hasSize(7));
        get("/targets/ONLINE_RECORDS/06/2025?breakdown=level:province").body("value", is(90));
        get("/reviews/SO-TTTT/2022").body("headlines", hasSize(7));
    }

    @Test
    void whoReportedAndApprovedGoesOn() {
        String place = "/api/v1/observations/E_DOCUMENTS/19/2025";
        Map<String, Object> value = Map.of("value", 98);

        as("viewer").body(value).put(place).then().statusCode(403);
        as("reporter").body(value).put(place).then().statusCode(201);
        as("reporter")
                .body(Map.of("status", "submitted"))
                .put(place + "/versions/1/status")
                .then()
                .statusCode(200);
        as("approver")
                .body(Map.of("status", "approved"))
                .put(place + "/versions/1/status")
                .then()
                .statusCode(200);
    }
}
