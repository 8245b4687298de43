package vn.tongket.awards.recipients;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.tongket.awards.recipients.RecipientDesk.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** Recipients that are proposed as one, and those that are not. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RecipientDuplicateTest {

    @Inject
    RecipientDesk desk;

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    @BeforeEach
    void open() {
        desk.open();
    }

    private static ValidatableResponse proposed(RequestSpecification who, String recipient) {
        return who.queryParam("recipient", recipient)
                .get("/api/v1/recipients/duplicates")
                .then()
                .statusCode(200);
    }

    @Test
    void aPairSaysWhatItShares() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        String other = desk.enter(person(name.toUpperCase(java.util.Locale.ROOT), RecipientDesk.DEPARTMENT));
        proposed(desk.viewer(), one)
                .body("items.size()", is(1))
                .body("items[0].shares", contains("name", "unit", "position"))
                .body("items.collect { [it.one.id, it.other.id] }.flatten()", containsInAnyOrder(one, other));
    }

    @Test
    void namesThatDifferInTheirMarksAreProposedAsSuch() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name + " Hà", RecipientDesk.DEPARTMENT));
        desk.enter(person(name + " Hạ", RecipientDesk.DEPARTMENT));
        proposed(desk.viewer(), one).body("items[0].shares", contains("name-without-marks", "unit", "position"));
    }

    @Test
    void aNameAloneIsProposedOnlyWhereAUnitIsNotKnown() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        desk.enter(person(name, RecipientDesk.OTHER_DEPARTMENT));
        proposed(desk.provinceOfficer(), one).body("items", empty());
        desk.enter(Map.of("kind", "individual", "name", name, "keeper", RecipientDesk.DEPARTMENT));
        proposed(desk.viewer(), one).body("items[0].shares", contains("name"));
    }

    @Test
    void unitsOfWhichOneCameOutOfTheOtherGoTogether() {
        world.unit("RC-XA-CU", "Xã Cũ Người Nhận", "xã", RecipientDesk.PROVINCE);
        reorganisations.carryOut(reorganisations
                .on("2021-07-01")
                .create("RC-XA-MOI", "Xã Mới Người Nhận", "xã", RecipientDesk.PROVINCE)
                .merge("RC-XA-CU", "RC-XA-MOI"));
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, "RC-XA-CU"));
        Map<String, Object> later = person(name, "RC-XA-MOI");
        later.put("from", "2022-01-01");
        String other = desk.enter(later);
        proposed(desk.provinceOfficer(), other)
                .body("items.collect { [it.one.id, it.other.id] }.flatten()", containsInAnyOrder(one, other))
                .body("items[0].shares", contains("name", "successive-units", "position"));
    }

    @Test
    void anotherKindIsNobodyElse() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        desk.enter(Map.of("kind", "collective", "name", name, "unit", RecipientDesk.DEPARTMENT));
        proposed(desk.provinceOfficer(), one).body("items", empty());
    }

    @Test
    void whatIsMergedOrWasSplitIsNotProposed() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        String other = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        String merge = desk.merged(one, other);
        proposed(desk.viewer(), one).body("items", empty());
        desk.undo(desk.officer().header("If-Match", "*"), one, merge).statusCode(200);
        proposed(desk.viewer(), one).body("items", empty());
    }

    @Test
    void proposalsAreOfThoseThatTheCallerSees() {
        String name = RecipientDesk.nobodysName();
        String one = desk.enter(person(name, RecipientDesk.DEPARTMENT));
        desk.enter(person(name, RecipientDesk.DEPARTMENT));
        proposed(desk.stranger(), one).body("items", empty());
        RecipientDesk.nobody().get("/api/v1/recipients/duplicates").then().statusCode(401);
        desk.viewer()
                .queryParam("kind", "animal")
                .get("/api/v1/recipients/duplicates")
                .then()
                .statusCode(400);
    }
}
