package vn.tongket.access.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** What an account may do with one of its tokens: what is said, and what is found when it is tried. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenRightsTest {

    /** Operations with a question for each and a call of it. */
    private static final Map<String, ToIntFunction<RequestSpecification>> CALLS = Map.of(
            "operation=getMe", caller -> status(caller, "GET", "/api/v1/me", null),
            "operation=listUnits", caller -> status(caller, "GET", "/api/v1/units?limit=1", null),
            "operation=listWebhooks", caller -> status(caller, "GET", "/api/v1/webhooks", null),
            "operation=createToken&unit=RT-X",
                    caller ->
                            status(caller, "POST", "/api/v1/tokens", Map.of("name", "x", "scopes", List.of("me:read"))),
            "operation=createAccount&unit=RT-X", caller -> status(caller, "POST", "/api/v1/accounts", account("RT-X")),
            "operation=createAccount&unit=RT-Y", caller -> status(caller, "POST", "/api/v1/accounts", account("RT-Y")));

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String username;
    private UUID account;

    @BeforeEach
    void anAdministrator() {
        world.unit("RT", "Tỉnh Thử Quyền Mã", "tỉnh", null);
        world.unit("RT-X", "Xã Thử Quyền Mã", "xã", "RT");
        world.unit("RT-Y", "Xã Quyền Mã Khác", "xã", "RT");
        username = world.account(Role.ADMINISTRATOR, "RT");
        account = sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static Map<String, Object> account(String unit) {
        return Map.of(
                "username",
                "rt." + UUID.randomUUID().toString().substring(0, 18),
                "displayName",
                "Người thử",
                "roles",
                List.of(Map.of("role", "viewer", "unit", unit)));
    }

    private static int status(RequestSpecification caller, String method, String address, Object body) {
        RequestSpecification request =
                body == null ? caller : caller.contentType(ContentType.JSON).body(body);
        return request.request(method, address).statusCode();
    }

    private JsonPath token(Map<String, Object> limits) {
        Map<String, Object> body = new HashMap<>(limits);
        body.put("name", "thử");
        return World.inPerson(username)
                .body(body)
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse explained(JsonPath token, String question) {
        return World.inPerson(world.account(Role.ADMINISTRATOR, null))
                .header("Accept-Language", "en")
                .get("/api/v1/accounts/" + account + "/rights/explanation?" + question + "&token="
                        + token.getString("id"))
                .then();
    }

    /** Whatever is asked, the answer is what happens to a call from here. */
    private void isWhatHappens(JsonPath token) {
        CALLS.forEach((question, call) -> {
            String decision = explained(token, question + "&address=127.0.0.1")
                    .statusCode(200)
                    .extract()
                    .path("decision");
            int status = call.applyAsInt(given().header("Authorization", "Bearer " + token.getString("secret")));
            assertThat(decision).as(question + " is " + status).isEqualTo(status < 300 ? "allowed" : "denied");
        });
    }

    @Test
    void isSaidAsItHappensWhateverTheLimit() {
        List<String> all = List.of("*:read", "*:write");
        isWhatHappens(token(Map.of("scopes", all)));
        isWhatHappens(token(Map.of("scopes", List.of("*:read"))));
        isWhatHappens(token(Map.of("scopes", List.of("accounts:write", "units:read"))));
        isWhatHappens(token(Map.of("scopes", List.of("accounts:write"))));
        isWhatHappens(token(Map.of("scopes", all, "unit", "RT-X")));
        isWhatHappens(token(Map.of("scopes", all, "addresses", List.of("127.0.0.0/8", "::1"))));
        isWhatHappens(token(Map.of("scopes", all, "addresses", List.of("203.0.113.0/24"))));
        JsonPath revoked = token(Map.of("scopes", all));
        World.inPerson(username)
                .delete("/api/v1/tokens/" + revoked.getString("id"))
                .then()
                .statusCode(204);
        isWhatHappens(revoked);
        JsonPath short1 = token(Map.of("scopes", all, "expiresInDays", 1));
        JsonPath ofTheDisabled = token(Map.of("scopes", all));
        clock.advance(Duration.ofDays(1));
        isWhatHappens(short1);
        sql.update("update accounts set status = 'disabled' where id = ?", account);
        isWhatHappens(ofTheDisabled);
    }

    @Test
    void theLimitThatRefusesIsNamed() {
        JsonPath reading = token(Map.of("scopes", List.of("*:read")));
        explained(reading, "operation=createAccount&unit=RT-X")
                .body("decision", is("denied"))
                .body("token.decision", is("denied"))
                .body("token.prefix", is(reading.getString("prefix")))
                .body("token.limits.code", contains("rights.token-scope"))
                .body("token.limits[0].message", containsString("accounts:write"))
                .body("cases[0].decision", is("allowed"));

        JsonPath ofAUnit = token(Map.of("scopes", List.of("*:write"), "unit", "RT-X"));
        explained(ofAUnit, "operation=putTarget&unit=RT-Y")
                .body("token.decision", is("allowed"))
                .body("cases[0].reasons.code", contains("rights.needs", "rights.token-unit"))
                .body("cases[0].reasons[1].message", containsString("Xã Thử Quyền Mã (RT-X)"));
        explained(ofAUnit, "operation=putTarget").body("decision", is("depends"));
        explained(ofAUnit, "operation=createToken").body("token.limits.code", contains("rights.token-limited"));

        JsonPath ofAPlace = token(Map.of("scopes", List.of("*:read"), "addresses", List.of("203.0.113.0/24")));
        explained(ofAPlace, "operation=listUnits")
                .body("decision", is("depends"))
                .body("token.limits.code", contains("rights.token-addresses"));
        explained(ofAPlace, "operation=listUnits&address=203.0.113.9").body("decision", is("allowed"));
        explained(ofAPlace, "operation=listUnits&address=198.51.100.1")
                .body("decision", is("denied"))
                .body("token.limits.code", contains("rights.token-address"));

        clock.advance(Duration.ofDays(90));
        explained(reading, "operation=listUnits").body("token.limits.code", contains("rights.token-expired"));
    }

    @Test
    void whatOthersLendCountsInPersonOnly() {
        String approver = world.account(Role.APPROVER, "RT");
        World.inPerson(approver)
                .body(Map.of("to", username, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        JsonPath token = token(Map.of("scopes", List.of("*:write")));

        explained(token, "operation=putReviewStatus&unit=RT-X")
                .body("decision", is("denied"))
                .body("cases[0].reasons.code", hasItem("rights.token-not-lent"));
        World.inPerson(username)
                .get("/api/v1/accounts/" + account + "/rights/explanation?operation=putReviewStatus&unit=RT-X")
                .then()
                .body("decision", is("allowed"))
                .body("token", nullValue());
    }

    @Test
    void onlyATokenOfTheAccountIsAskedAbout() {
        JsonPath token = token(Map.of());
        String other = world.account(Role.VIEWER, "RT-X");
        UUID another = sql.one("select id from accounts where username = ?", row -> row.id("id"), other)
                .orElseThrow();
        World.inPerson(other)
                .get("/api/v1/accounts/" + another + "/rights/explanation?operation=getMe&token="
                        + token.getString("id"))
                .then()
                .statusCode(404)
                .body("code", is("token.unknown"));
        explained(token, "operation=getMe&address=somewhere").statusCode(400);
        World.inPerson(other)
                .get("/api/v1/accounts/" + another + "/rights/explanation?operation=getMe&address=10.0.0.1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("token"));
    }
}
