package vn.tongket.kernel.http.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.Problem;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What callers are told about limits, and what happens to those who go beyond. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RateLimitAnswersTest {

    @Inject
    World world;

    private String username;
    private String token;

    @BeforeEach
    void somebody() {
        world.unit("RL", "Tỉnh Thử Hạn Mức", "tỉnh", null);
        username = world.account(Role.VIEWER, "RL");
        token = World.newToken(username, "*:read");
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        given().get("/api/v1/units")
                .then()
                .header("RateLimit-Policy", matchesPattern("\"address\";q=\\d+;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"));
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .header(
                        "RateLimit-Policy",
                        matchesPattern("\"address\";q=\\d+;w=60, \"account\";q=\\d+;w=60, \"token\";q=\\d+;w=60"));
        given().get("/api/v1/tokens").then().statusCode(401).header("RateLimit", containsString("\"address\""));
    }

    @Test
    void aTokenThatSendsTooManyIsToldToWaitAndTheAccountGoesOn() {
        QuarkusMock.installMockForType(new RateLimits(1_000, 1_000, 3), RateLimits.class);
        for (int i = 0; i < 3; i++) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .header("RateLimit", containsString("\"token\";r=" + (2 - i)));
        }

        given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", containsString("\"token\";r=0"))
                .contentType(Problem.MEDIA_TYPE)
                .body("code", is("http.429"))
                .body("detail", containsString("Wait"))
                .body("detail", not(containsString("{0}")));
        World.inPerson(username).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void anAddressThatSendsTooManyIsToldSoWhateverItShows() {
        QuarkusMock.installMockForType(new RateLimits(2, 0, 0), RateLimits.class);
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        given().get("/api/v1/units").then().statusCode(200);

        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/me")
                .then()
                .statusCode(429);
        given().get("/api/v1/units").then().statusCode(429).header("X-Request-Id", notNullValue());
    }

    @Test
    void filesAndFiguresCostMore() {
        QuarkusMock.installMockForType(new RateLimits(20, 0, 0), RateLimits.class);

        given().get("/api/v1/units?format=csv").then().statusCode(200).header("RateLimit", containsString("r=10"));
        given().get("/api/v1/figures").then().header("RateLimit", containsString("r=5"));
        given().get("/api/v1/units").then().statusCode(200).header("RateLimit", containsString("r=4"));
    }

    @Test
    void withoutLimitsNothingIsSaid() {
        QuarkusMock.installMockForType(new RateLimits(0, 0, 0), RateLimits.class);

        given().get("/api/v1/units").then().statusCode(200).header("RateLimit", nullValue());
    }
}
