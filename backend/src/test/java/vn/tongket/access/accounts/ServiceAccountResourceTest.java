package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Accounts of systems: roles and tokens, nobody who signs in, and a person who answers for each. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ServiceAccountResourceTest {

    private static final String SYSTEMS = "/api/v1/service-accounts";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    private String person;

    @BeforeEach
    void province() {
        world.unit("SV", "Tỉnh Thử Hệ Thống", "tỉnh", null);
        person = world.account(Role.VIEWER, "SV");
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "SV");
    }

    private static Map<String, Object> system(String username, String responsible) {
        return Map.of(
                "username",
                username,
                "displayName",
                "Trục tích hợp",
                "responsible",
                responsible,
                "roles",
                List.of(Map.of("role", "reporter", "unit", "SV")));
    }

    private JsonPath created() {
        return administrator()
                .body(system("sv-" + NUMBERS.incrementAndGet(), person))
                .post(SYSTEMS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String token(JsonPath system) {
        return administrator()
                .body(Map.of("name", "x", "scopes", List.of("*:read"), "account", system.getString("id")))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    @Test
    void worksByTheTokensThatItsAdministratorMakes() {
        JsonPath system = created();
        String token = token(system);

        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", is(system.getString("username")))
                .body("roles.role", contains("reporter"));
        administrator()
                .get("/api/v1/tokens?account=" + system.getString("id"))
                .then()
                .body("items.name", contains("x"));
        administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("status", "disabled"))
                .patch("/api/v1/accounts/" + system.getString("id"))
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void isListedApartWithThePersonWhoAnswersForIt() {
        JsonPath system = created();
        String username = system.getString("username");

        administrator()
                .get("/api/v1/accounts?kind=service&limit=500")
                .then()
                .body("items.username", hasItem(username))
                .body("items.username", not(hasItem(person)))
                .body("items.find { it.username == '" + username + "' }.responsible.username", is(person));
        administrator()
                .get("/api/v1/accounts?limit=500")
                .then()
                .body("items.username", not(hasItem(username)))
                .body("items.find { it.username == '" + person + "' }.responsible", nullValue());
        administrator().get("/api/v1/accounts?kind=robot").then().statusCode(400);
    }

    @Test
    void cannotSignInNorGetAPasswordNorActForAPerson() {
        JsonPath system = created();
        String username = system.getString("username");

        for (String password : List.of(World.PASSWORD, "A".repeat(12))) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("username", username, "password", password))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(401)
                    .body("code", is("session.refused"));
        }
        administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("password", World.PASSWORD))
                .patch("/api/v1/accounts/" + system.getString("id"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("account.system-has-no-password"));
        World.inPerson(person)
                .body(Map.of("to", username, "from", "2023-01-09", "until", "2023-01-10", "reason", "x"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("delegation.account-unknown"));
        World.inPerson(person)
                .get("/api/v1/delegation-receivers?limit=500")
                .then()
                .body("items.username", not(hasItem(username)));
    }

    @Test
    void isAnsweredForByAPersonWhoCanSignIn() {
        JsonPath system = created();
        String address = SYSTEMS + "/" + system.getString("id") + "/responsible";
        String next = world.account(Role.VIEWER, "SV");

        administrator().body(Map.of("account", next)).put(address).then().statusCode(428);
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("account", next))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("responsible.username", is(next));
        administrator().body(Map.of("account", next)).put(address).then().statusCode(200);
        for (String nobody : List.of("no-such-person", system.getString("username"), system.getString("id"))) {
            administrator()
                    .header("If-Match", "*")
                    .body(Map.of("account", nobody))
                    .put(address)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("account.responsible-unknown"));
        }
        administrator()
                .body(system("sv-nobody", "no-such-person"))
                .post(SYSTEMS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/responsible"));
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where action = 'change-responsible' and key = ?",
                        system.getString("username")))
                .isEqualTo(1);
    }

    @Test
    void tokensOfPersonsAreNotMadeByOthers() {
        String id = sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), person)
                .orElseThrow();

        administrator()
                .body(Map.of("name", "x", "account", id))
                .post("/api/v1/tokens")
                .then()
                .statusCode(422)
                .body("errors.code", contains("token.account-not-a-system"));
    }
}
