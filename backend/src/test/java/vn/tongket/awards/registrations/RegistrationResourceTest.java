package vn.tongket.awards.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.World;

/** Who strives for which award in a year, as units register it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RegistrationResourceTest {

    private static final String PROVINCE = "RG-TINH";
    private static final String DEPARTMENT = "RG-SO";
    private static final String OTHER = "RG-SO-2";
    private static final String TITLE = "RG_TITLE";
    private static final String REGISTRATIONS = "/api/v1/award-registrations";

    @Inject
    Refusals refusals;

    @Inject
    World world;

    @Inject
    AwardLaws laws;

    @Inject
    Registrations registrations;

    @Inject
    CurrentRequest request;

    @Inject
    Sql sql;

    private String person;

    @BeforeEach
    @ActivateRequestContext
    void somebody() {
        world.unit(PROVINCE, "Tỉnh Đăng Ký", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Đăng Ký", "sở", PROVINCE);
        world.unit(OTHER, "Sở Đăng Ký Hai", "sở", PROVINCE);
        request.actAs(Actor.installation("test"));
        laws.importType(
                TITLE,
                new WriteAwardType(
                        new Name("Danh hiệu đăng ký", null),
                        List.of(),
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
        person = recipient("individual", DEPARTMENT);
    }

    private RequestSpecification officer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    private String recipient(String kind, String unit) {
        return world.as(Role.AWARD_OFFICER, PROVINCE)
                .body(Map.of("kind", kind, "name", "Người Đăng Ký " + UUID.randomUUID(), "unit", unit))
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse register(RequestSpecification who, String recipient, String type, int year) {
        return who.body(Map.of("unit", DEPARTMENT, "year", year, "type", type, "recipient", recipient))
                .post(REGISTRATIONS)
                .then();
    }

    private ValidatableResponse withdraw(RequestSpecification who, String id) {
        return who.header("If-Match", "*")
                .body(Map.of("status", "withdrawn", "reason", "Chuyển công tác"))
                .put(REGISTRATIONS + "/" + id + "/status")
                .then();
    }

    @Test
    void aUnitRegistersOncePersonTypeAndYear() {
        String id = register(officer(), person, TITLE, 2023)
                .statusCode(201)
                .body("status", is("in-force"))
                .body("unit.code", is(DEPARTMENT))
                .body("recordedBy", startsWith("award-officer"))
                .extract()
                .path("id");
        register(officer(), person, TITLE, 2023).statusCode(409).body("code", is("award-registration.in-force"));
        register(officer(), person, TITLE, 2024).statusCode(201);
        assertThat(registrations.registered(UUID.fromString(person), TITLE, 2023))
                .isTrue();
        assertThat(registrations.registered(UUID.fromString(person), TITLE, 2022))
                .isFalse();
        officer().get(REGISTRATIONS + "/" + id).then().statusCode(200).header("ETag", is("\"1\""));
    }

    @Test
    void itIsWithdrawnWithAReasonAndMadeAgain() {
        String id = register(officer(), person, TITLE, 2023).extract().path("id");
        officer()
                .body(Map.of("status", "withdrawn", "reason", "Chuyển công tác"))
                .put(REGISTRATIONS + "/" + id + "/status")
                .then()
                .statusCode(428);
        officer()
                .header("If-Match", "\"5\"")
                .body(Map.of("status", "withdrawn", "reason", "Chuyển công tác"))
                .put(REGISTRATIONS + "/" + id + "/status")
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn"))
                .put(REGISTRATIONS + "/" + id + "/status")
                .then()
                .statusCode(400);
        withdraw(officer(), id).statusCode(200).body("reason", is("Chuyển công tác"));
        withdraw(officer(), id).statusCode(409).body("code", is("award-registration.move-not-allowed"));
        assertThat(registrations.registered(UUID.fromString(person), TITLE, 2023))
                .isFalse();
        register(officer(), person, TITLE, 2023).statusCode(201);
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'award-registrations' and key = ? order by at, action",
                        row -> row.text("action"),
                        id))
                .containsExactlyInAnyOrder("create", "withdraw");
    }

    @Test
    void onlyOfficersOfTheUnitAndItsOwnPeople() {
        register(world.as(Role.APPROVER, DEPARTMENT), person, TITLE, 2023).statusCode(403);
        register(world.as(Role.AWARD_OFFICER, OTHER), person, TITLE, 2023).statusCode(403);
        register(world.as(Role.AWARD_OFFICER, PROVINCE), recipient("individual", OTHER), TITLE, 2023)
                .statusCode(422)
                .body("errors.code", contains("award-registration.recipient-elsewhere"));
        register(officer(), recipient("individual", OTHER), "RG_NONE", 2023)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/recipient", "/type"));
        register(officer(), recipient("collective", DEPARTMENT), TITLE, 2023)
                .statusCode(422)
                .body("errors.code", contains("award.recipient-kind"));
    }

    @Test
    void nobodyElseReadsIt() {
        String id = register(officer(), person, TITLE, 2023).extract().path("id");
        String of = REGISTRATIONS + "?recipient=" + person;
        world.as(Role.APPROVER, PROVINCE).get(of).then().body("items.id", contains(id));
        officer()
                .get(of + "&year=2023&status=in-force&type=" + TITLE + "&within=" + PROVINCE)
                .then()
                .body("items.id", contains(id))
                .body("next", nullValue());
        officer().get(of + "&year=2022").then().body("items.size()", is(0));
        world.as(Role.AWARD_OFFICER, OTHER).get(of).then().body("items.size()", is(0));
        world.as(Role.AWARD_OFFICER, OTHER).get(REGISTRATIONS + "/" + id).then().statusCode(404);
        world.as(Role.VIEWER, DEPARTMENT).get(REGISTRATIONS + "/" + id).then().statusCode(404);
        world.as(Role.VIEWER, DEPARTMENT).get(REGISTRATIONS).then().statusCode(403);
    }

    @Test
    void theDatabaseKeepsIt() {
        String id = register(officer(), person, TITLE, 2023).extract().path("id");
        for (String statement : List.of(
                "update award_registrations set year = 2024 where id = '" + id + "'",
                "delete from award_registrations where id = '" + id + "'",
                "insert into award_registrations select (jsonb_populate_record(r, jsonb_build_object('id',"
                        + " gen_random_uuid()))).* from award_registrations r where id = '" + id + "'")) {
            assertThat(refusals.of(statement)).isNotEqualTo(Refusals.TAKEN);
        }
    }
}
