package vn.tongket.kernel.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.testing.CapturedLog;
import vn.tongket.testing.PostgresTestResource;

/** A token that is none: one answer, and nothing in the log, which anybody could fill otherwise. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WrongTokenTest {

    private static RequestSpecification withToken(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/units",
        "GET, /api/v1/me",
        "POST, /api/v1/plans",
        "PUT, /api/v1/units/AA",
        "GET, /api/v1/nothing",
        "POST, /api/v1/observations/imports",
        "GET, /api/v1/events/stream",
        "GET, /api/v1/openapi",
        "GET, /",
        "DELETE, /api/v1/session"
    })
    void isAnsweredOnceAndLeavesNothingInTheLog(String method, String path) {
        try (CapturedLog log = new CapturedLog()) {
            for (int i = 0; i < 10; i++) {
                RequestSpecification caller = withToken("tkt_wrong" + i).contentType("application/json");
                (method.equals("GET") ? caller : caller.body("{}")).request(Method.valueOf(method), path);
            }
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void isToldInTheSameWordsAsEver() {
        withToken("tkt_wrong")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", is("Bearer realm=\"tongket\""))
                .body("code", is("credentials.refused"));
    }
}
