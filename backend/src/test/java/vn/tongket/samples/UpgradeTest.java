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
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.LastReleaseTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** An installation of the last release, with its sample data and accounts, started as this one. */
@QuarkusTest
@TestProfile(UpgradeTest.Installation.class)
class UpgradeTest {

    private static final Instant BEFORE = Instant.parse("2025-06-30T05:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-07-01T05:00:00Z");

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

    /** A request by one of the old accounts at some moment. */
    private RequestSpecification as(String username, Instant moment) {
        clock.reset();
        clock.advance(Duration.between(SettableClock.START, moment));
        return given().header("Authorization", "Bearer " + World.newToken(username, "*:read", "*:write"))
                .header("If-Match", "*")
                .contentType(ContentType.JSON);
    }

    @Test
    void onlyTheNewSampleFilesAreLoaded() {
        assertThat(sql.list("select name from sample_files order by loaded_at, name", row -> row.text("name")))
                .hasSize(22)
                .contains(
                        "thai-nguyen/units_2025_06.csv",
                        "thai-nguyen/unit_changes.csv",
                        "viet-nam/calendar_days.csv",
                        "viet-nam/award_laws.csv",
                        "viet-nam/award_rules.csv",
                        "viet-nam/award_quotas.csv",
                        "viet-nam/nomination_requirements.csv");
        assertThat(sql.number("""
                        select count(*) as n from audit_entries
                        where actor_name = 'sample-data' and resource = 'observations'
                        """)).isEqualTo(7);
        get("/unit-changes").body("items.effectiveDate", contains("2025-07-01", "2023-04-10"));
        get("/units?within=19&date=2025-07-01&limit=1&count=true").body("total", is(93));
        get("/units?within=06&date=2022-12-26&level=commune&limit=1&count=true").body("total", is(108));
    }

    @Test
    void entriesOfTheTrailFromBeforeThereWereChainsStandInOne() {
        assertThat(sql.number("select count(*) as n from audit_entries where chain = 1"))
                .isGreaterThan(50);
        assertThat(sql.number("""
                        select count(*) as n
                        from (select *, lag(hash) over (partition by chain order by chain_sequence) as hash_before,
                                     row_number() over (partition by chain order by chain_sequence) as place
                              from audit_entries) e
                        where hash <> sha256(convert_to(format(
                                  '%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L',
                                  chain, chain_sequence, encode(previous_hash, 'hex'), id,
                                  (extract(epoch from at) * 1000000)::bigint, actor_id, actor_name, on_behalf_of_id,
                                  on_behalf_of, action, resource, key, unit_id, before, after, request_id, reason), 'UTF8'))
                           or place <> chain_sequence
                           or previous_hash <> coalesce(hash_before, decode(repeat('00', 32), 'hex'))
                        """)).isZero();
    }

    @Test
    void whatWasReportedIsToldAsItWas() {
        get("/figures?unit=06&period=2022&boundaries=as-reported").body("items", hasSize(7));
        get("/observations/VILLAGE_TEAMS/06/2023").body("numerator", is(1260)).body("version", is(2));
        get("/targets/VILLAGE_TEAMS/06/2023").body("value", is(96));
        get("/reviews/SO-TTTT/2022").body("headlines", hasSize(7));
    }

    @Test
    void whoWorkedForBacKanWorksForTheNewThaiNguyenFromItsFirstDayOn() {
        Map<String, Object> value = Map.of("value", 98);
        String present = "/api/v1/observations/E_DOCUMENTS/19/2025";

        as("reporter", BEFORE).body(value).put(present).then().statusCode(403);
        as("reporter", AFTER).body(value).put(present).then().statusCode(201);
        as("reporter", AFTER)
                .body(Map.of("status", "submitted"))
                .put(present + "/versions/1/status")
                .then()
                .statusCode(200);
        as("approver", AFTER)
                .body(Map.of("status", "approved"))
                .put(present + "/versions/1/status")
                .then()
                .statusCode(200);
    }

    @Test
    void whoWorkedForBacKanStillCorrectsItsPast() {
        as("reporter", AFTER)
                .body(Map.of("value", 97, "reason", "Đếm lại"))
                .put("/api/v1/observations/ONLINE_SERVICES/06/2022")
                .then()
                .statusCode(200);
    }

    @Test
    void aViewerOfBacKanDoesNotWriteForTheNewThaiNguyen() {
        as("viewer", AFTER)
                .body(Map.of("value", 98))
                .put("/api/v1/observations/ONLINE_SERVICES/19/2025")
                .then()
                .statusCode(403);
    }
}
