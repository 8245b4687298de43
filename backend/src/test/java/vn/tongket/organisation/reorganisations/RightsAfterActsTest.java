package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.tongket.organisation.reorganisations.LandModel.act;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Whom the officers of a unit work for when it ends, and who sees what it had reported. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RightsAfterActsTest {

    /** A week after the day on which the tests begin. */
    private static final String SOON = "2023-01-16";

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    SettableClock clock;

    @Inject
    UnitTree units;

    @Inject
    Sql sql;

    private String p;

    @BeforeEach
    void aProvinceWithADraftOfACommune() {
        p = land.province();
        land.indicator("RC_COUNT");
        land.enter(reporter(), "RC_COUNT/" + p + "-X1/2022", 5).statusCode(201);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private RequestSpecification reporter() {
        return world.as(Role.REPORTER, p + "-X1");
    }

    private void merge(boolean rightsFollow) {
        land.carriedOut(Bodies.with(merger(p, SOON), "rightsFollow", rightsFollow));
    }

    private void whenTheDayHasCome() {
        clock.advance(Duration.ofDays(7));
    }

    private ValidatableResponse enterForTheNewUnit() {
        return land.enter(reporter(), "RC_COUNT/" + p + "-N/2023", 9);
    }

    @Test
    void aReporterStillReadsTheDraftsAndVersionsOfAUnitThatEnded() {
        merge(false);
        whenTheDayHasCome();

        reporter()
                .get("/api/v1/observations/RC_COUNT/" + p + "-X1/2022")
                .then()
                .statusCode(200)
                .body("status", is("draft"));
        reporter()
                .get("/api/v1/observations/RC_COUNT/" + p + "-X1/2022/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().get("/api/v1/observations/RC_COUNT/" + p + "-X1/2022").then().statusCode(404);
    }

    @Test
    void aReporterFinishesWhatBelongsToTheUnitThatEnded() {
        merge(false);
        whenTheDayHasCome();

        land.enter(reporter(), "RC_COUNT/" + p + "-X1/2022", 6).statusCode(200);
    }

    @Test
    void aReporterDoesNotWorkForTheNewUnitWhereTheActDoesNotSaySo() {
        merge(false);
        whenTheDayHasCome();

        enterForTheNewUnit().statusCode(403);
    }

    @Test
    void aReporterWorksForTheNewUnitFromItsFirstDayOnWhereTheActSaysSo() {
        merge(true);

        enterForTheNewUnit().statusCode(403);
        clock.advance(Duration.ofDays(6));
        enterForTheNewUnit().statusCode(403);
        clock.advance(Duration.ofDays(1));
        enterForTheNewUnit().statusCode(201);
    }

    @Test
    void rightsFollowThroughASecondAct() {
        merge(true);
        land.carriedOut(Bodies.with(
                act(
                        "2023-01-20",
                        row("create", "code", p + "-Z", "name", "Xã Sau Nữa", "kind", "xã", "parent", p + "-H1"),
                        row("merge", "unit", p + "-N", "successor", p + "-Z")),
                "rightsFollow",
                true));
        whenTheDayHasCome();
        land.enter(reporter(), "RC_COUNT/" + p + "-Z/2023", 9).statusCode(403);

        clock.advance(Duration.ofDays(4));

        land.enter(reporter(), "RC_COUNT/" + p + "-Z/2023", 9).statusCode(201);
    }

    @Test
    void anApproverOfTheNewUnitSeesAndDecidesWhatWasReportedForItsPredecessors() {
        merge(false);
        whenTheDayHasCome();
        String key = "/api/v1/observations/RC_COUNT/" + p + "-X1/2022";
        reporter()
                .header("If-Match", "*")
                .body(Map.of("status", "submitted"))
                .put(key + "/versions/1/status")
                .then()
                .statusCode(200);

        world.as(Role.APPROVER, p + "-X3").get(key).then().statusCode(404);
        world.as(Role.APPROVER, p + "-N").get(key).then().statusCode(200).body("status", is("submitted"));
        world.as(Role.APPROVER, p + "-N")
                .header("If-Match", "*")
                .body(Map.of("status", "approved"))
                .put(key + "/versions/1/status")
                .then()
                .statusCode(200);
    }

    @Test
    void anUndoneActTakesBackTheRightsThatFollowed() {
        String act = land.carriedOut(Bodies.with(merger(p, SOON), "rightsFollow", true));
        whenTheDayHasCome();

        land.undo(act).statusCode(200);

        enterForTheNewUnit().statusCode(404);
        land.enter(reporter(), "RC_COUNT/" + p + "-X1/2023", 9).statusCode(201);
    }

    @Test
    void anUndoneActGivesTheRightsBack() {
        RequestSpecification district = world.as(Role.REPORTER, p + "-H1");
        String act = land.carriedOut(act(SOON, row("transfer", "unit", p + "-X1", "parent", p + "-H2")));
        land.enter(district, "RC_COUNT/" + p + "-X1/2023", 9).statusCode(403);

        land.undo(act).statusCode(200);

        land.enter(world.as(Role.REPORTER, p + "-H1"), "RC_COUNT/" + p + "-X1/2023", 9)
                .statusCode(201);
    }

    @Test
    void allThatAUnitCoversIsTheSameAskedAtOnceAndOneByOne() {
        merge(true);
        List<LocalDate> days = Stream.of("2022-12-26", "2023-01-15", SOON, "2023-06-01")
                .map(LocalDate::parse)
                .toList();

        assertThat(days)
                .allSatisfy(day -> assertThat(ownUnits()).allSatisfy(top -> {
                    Set<UUID> covered = new HashSet<>(units.within(List.of(top), day));
                    covered.retainAll(ownUnits());
                    assertThat(covered).contains(top).isEqualTo(coveredOneByOne(day, top));
                }));
    }

    private Set<UUID> ownUnits() {
        return Set.copyOf(sql.list(
                "select distinct unit_id as id from unit_versions where code like ?", row -> row.id("id"), p + "%"));
    }

    private Set<UUID> coveredOneByOne(LocalDate day, UUID top) {
        return Set.copyOf(sql.list("""
                select u.id from units u
                where u.id = any(?) and exists (select 1 from unit_covered_by(u.id, ?) c where c = ?)
                """, row -> row.id("id"), ownUnits(), day, top));
    }
}
