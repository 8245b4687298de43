package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.services.audit.RetentionService;
import vn.tongket.testing.PostgresTestResource;

/** What is held on people in nominations: told to them, followed through reorganisations, erased in time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationPrivacyTest {

    private static final int YEARS = 5;

    @Inject
    NominationWorld world;

    @Inject
    RetentionService retention;

    @Inject
    NominationRetentionRepository held;

    @Inject
    NominationDependants dependants;

    @Inject
    Sql sql;

    private String person;
    private String nomination;

    @BeforeEach
    void somebodyProposed() {
        world.stand();
        person = world.person(DEPARTMENT);
        nomination = world.draft(FORM, person);
        world.upload(world.writer(), nomination, "proposal", "%PDF-1.4 p").statusCode(201);
    }

    /** Not recommended, so many years ago. */
    private void rejected(int yearsAgo) {
        world.move(world.writer(), nomination, "submitted").statusCode(200);
        world.move(world.taker(), nomination, "received").statusCode(200);
        world.move(world.taker(), nomination, "in-council").statusCode(200);
        world.move(world.taker(), nomination, "not-recommended", "Biên bản số 3")
                .statusCode(200);
        sql.update(
                "update nominations set closed_at = closed_at - make_interval(years => ?) where id = ?",
                yearsAgo,
                UUID.fromString(nomination));
    }

    @Test
    void aPersonsExportHasNominationsAndRegistrations() {
        String registered = world.register(world.writer(), person).extract().path("id");
        world.writer()
                .get("/api/v1/recipients/" + person + "/export")
                .then()
                .statusCode(200)
                .body("holdings.resource", hasItems("nominations", "award-registrations"))
                .body("holdings.keys.flatten()", hasItems(nomination, registered))
                .body("holdings.find { it.resource == 'nominations' }.content.documents.document", hasItem("proposal"))
                .body("holdings.find { it.resource == 'nominations' }.content.steps.to", hasItem("draft"))
                .body("trail.resource", hasItem("nominations"));
    }

    @Test
    void theTrailSaysHowFarItGotAndNotHowThePersonWasGradedOrWhy() {
        world.change(
                        world.writer(),
                        nomination,
                        Map.of(
                                "annualGrade",
                                "completed",
                                "initiative",
                                "Sáng kiến kín",
                                "warningsComment",
                                "Ốm dài ngày"))
                .statusCode(200);
        world.move(world.writer(), nomination, "submitted").statusCode(200);
        world.move(world.taker(), nomination, "returned", "Đang bị xem xét").statusCode(200);
        String trail = world.administrator()
                .get("/api/v1/audit-entries?resource=nominations&key=" + nomination)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("create", "change", "submitted", "returned"))
                .extract()
                .asString();
        assertThat(trail)
                .contains("\"returned\"")
                .doesNotContain("completed", "Sáng kiến kín", "Ốm dài ngày", "Đang bị xem xét");
        world.taker()
                .get(NOMINATIONS + "/" + nomination + "/steps")
                .then()
                .body("items.reason", hasItem("Đang bị xem xét"));
    }

    private List<String> accesses(String request) {
        return sql.list(
                "select action || ' ' || key as told from audit_entries where request_id = ?",
                row -> row.text("told"),
                request);
    }

    @Test
    void whoLooksAtANominationIsInTheTrail() {
        String address = NOMINATIONS + "/" + nomination;
        world.writer().header("X-Request-Id", "np-read").get(address).then().statusCode(200);

        assertThat(accesses("np-read")).containsExactly("read " + address);
    }

    @Test
    void whoTakesAScanAlongIsInTheTrailWhateverItsKind() {
        String address = NOMINATIONS + "/" + nomination + "/documents";
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        String scan = world.writer()
                .contentType("multipart/form-data")
                .multiPart("file", "quet.png", png, "image/png")
                .post(address + "?document=minutes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.writer()
                .header("X-Request-Id", "np-scan")
                .get(address + "/" + scan)
                .then()
                .statusCode(200);

        assertThat(accesses("np-scan")).containsExactly("export " + address + "/" + scan);
    }

    @Test
    void whatCameToNothingIsErasedAfterTheYearsThatAreSet() {
        rejected(YEARS + 1);
        assertThat(retention.erase(held, YEARS)).isGreaterThanOrEqualTo(1);
        world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .statusCode(200)
                .body("status", is("not-recommended"))
                .body("recipient", nullValue())
                .body("achievement", nullValue())
                .body("reason", nullValue())
                .body("documents", is(0))
                .body("erasedOn", is("2023-01-09"));
        world.writer()
                .get(NOMINATIONS + "/" + nomination + "/steps")
                .then()
                .body("items.reason.findAll { it != null }", empty());
        world.writer().get(NOMINATIONS + "/" + nomination + "/readiness").then().statusCode(409);
        assertThat(world.trail("nominations", nomination)).contains("erase");
        assertThat(retention.erase(held, YEARS)).as("once").isZero();
    }

    @Test
    void youngerOnesAndThoseOnTheirWayStay() {
        rejected(YEARS - 1);
        String onItsWay = world.draft(FORM, person);
        sql.update("update nominations set revision = revision + 1 where id = ?", UUID.fromString(onItsWay));
        retention.erase(held, YEARS);
        world.writer().get(NOMINATIONS + "/" + nomination).then().body("recipient", notNullValue());
        world.writer().get(NOMINATIONS + "/" + onItsWay).then().body("recipient", notNullValue());
    }

    @Test
    void nothingGoesWhereNoYearsAreSet() {
        rejected(YEARS + 40);
        assertThat(retention.erase(held)).isZero();
        world.writer().get(NOMINATIONS + "/" + nomination).then().body("recipient", notNullValue());
        retention.erase(held, YEARS);
    }

    @Test
    void aReorganisationLearnsWhatHangsOnAUnit() {
        UUID unit = UUID.fromString(world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .extract()
                .path("unit.id"));
        long before = onItsWay(unit);
        world.draft(FORM, world.person(DEPARTMENT));
        assertThat(onItsWay(unit)).isEqualTo(before + 1);
        world.move(world.writer(), nomination, "withdrawn", "Rút").statusCode(200);
        assertThat(onItsWay(unit)).isEqualTo(before);
    }

    private long onItsWay(UUID unit) {
        List<UnitDependants.Count> counts = dependants.countOn(List.of(unit), LocalDate.of(2023, 1, 9));
        return counts.stream().mapToLong(UnitDependants.Count::onOrAfter).sum();
    }
}
