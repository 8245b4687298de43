package vn.tongket.awards.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.yearOfItsOwn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BaseSalaryResourceTest {

    private static final String SALARIES = "/api/v1/base-salaries";

    @Inject
    AwardWorld world;

    @Inject
    BaseSalaryRepository salaries;

    private LocalDate from;

    @BeforeEach
    void stand() {
        world.stand();
        from = yearOfItsOwn();
    }

    private static Map<String, Object> body(Object amount) {
        return Map.of("amount", amount, "legalBasis", "Nghị định thử", "confidence", "found");
    }

    private ValidatableResponse put(LocalDate day, String tag, Object body) {
        return (tag == null ? world.administrator() : world.administrator().header("If-Match", tag))
                .body(body)
                .put(SALARIES + "/" + day)
                .then();
    }

    @Test
    void oneHoldsFromItsFirstDayUntilTheNextOnes() {
        put(from, null, body(1_490_000))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/base-salaries/" + from));
        put(from.plusMonths(6), null, body(1_800_000)).statusCode(201);

        anybody()
                .get(SALARIES + "/" + from)
                .then()
                .statusCode(200)
                .body("validTo", is(from.plusMonths(6).toString()));
        anybody()
                .get(SALARIES + "?date=" + from.plusMonths(6).minusDays(1))
                .then()
                .body("items.amount", contains(1_490_000));
        anybody().get(SALARIES + "?date=" + from.plusMonths(6)).then().body("items.amount", contains(1_800_000));
        assertThat(salaries.amountOn(from.plusMonths(6).minusDays(1)).orElseThrow())
                .isEqualTo(1_490_000);
        assertThat(salaries.amountOn(LocalDate.of(1000, 1, 1))).isEmpty();
    }

    @Test
    void theTagOfOneMovesWithItsEnd() {
        put(from, null, body(1)).statusCode(201);
        String tag = anybody().get(SALARIES + "/" + from).header("ETag");
        anybody().header("If-None-Match", tag).get(SALARIES + "/" + from).then().statusCode(304);
        put(from.plusDays(9), null, body(2)).statusCode(201);
        anybody().header("If-None-Match", tag).get(SALARIES + "/" + from).then().statusCode(200);
    }

    @Test
    void aChangeNeedsThePresentTagAndAnEqualAmountIsNone() {
        put(from, null, body(1_490_000)).statusCode(201);
        put(from, null, body(1_490_000)).statusCode(200).header("ETag", "\"1\"");
        put(from, null, body(1_500_000)).statusCode(428);
        put(from, "\"3\"", body(1_500_000)).statusCode(412);
        put(from, "\"1\"", body(1_500_000))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("amount", is(1_500_000));
        put(from.plusDays(1), "\"1\"", body(1)).statusCode(412);
    }

    @Test
    void whatWasEnteredByMistakeIsTakenOutWithATrace() {
        put(from, null, body(1_490_000)).statusCode(201);
        world.administrator().delete(SALARIES + "/" + from).then().statusCode(428);
        world.administrator()
                .header("If-Match", "\"1\"")
                .delete(SALARIES + "/" + from)
                .then()
                .statusCode(204);
        anybody().get(SALARIES + "/" + from).then().statusCode(404).body("code", is("base-salary.unknown"));
        assertThat(world.trail("base-salaries", from.toString())).containsExactlyInAnyOrder("create", "remove");
        world.administrator()
                .header("If-Match", "*")
                .delete(SALARIES + "/hom-nay")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAnAdministratorKeepsThemAndEveryFaultIsNamed() {
        anybody().body(body(1)).put(SALARIES + "/" + from).then().statusCode(401);
        world.officer().body(body(1)).put(SALARIES + "/" + from).then().statusCode(403);
        world.officer().delete(SALARIES + "/" + from).then().statusCode(403);
        put(from, null, Map.of("amount", 0, "legalBasis", "", "confidence", "x", "validFrom", "2020-01-01"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/amount", "/legalBasis", "/confidence", "/validFrom"));
        anybody().get(SALARIES + "?date=x").then().statusCode(400);
    }
}
