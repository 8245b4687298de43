package vn.tongket.truth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/**
 * An answer that was stored with {@code asOf} and {@code recorded} is given again, byte for byte, whatever is recorded
 * afterwards and whatever it says of before.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FrozenAnswersTest {

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    ApprovedValues values;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @AfterEach
    void clockBack() {
        settable.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 13, 21, 34, 55})
    void storedAnswersStand(int seed) {
        MadeUpWorld made = new MadeUpWorld(seed);
        made.begin(world, reorganisations);
        made.report(values);
        settable.advance(Duration.ofHours(1));
        Instant noted = clock.instant();
        Map<String, String> stored = new LinkedHashMap<>();
        questions(made, noted).forEach(question -> stored.put(question, answer(question)));
        assertThat(stored).hasSize(32);
        String now = "/figures?period=2022-Q1&level=commune&unit=" + made.top() + "&indicator="
                + String.join(",", made.indicators());
        String today = answer(now);
        settable.advance(Duration.ofHours(1));
        made.recordedAt(clock.instant());
        made.goOn(reorganisations, values);
        changeEverything(made);
        assertThat(answer(now)).isNotEqualTo(today);
        stored.forEach((question, answer) ->
                assertThat(answer(question)).as(question + "\n" + made).isEqualTo(answer));
    }

    /** Values are corrected and withdrawn, definitions changed, a commune is renamed by correction, an act is undone. */
    private void changeEverything(MadeUpWorld made) {
        List<String> indicators = List.copyOf(made.indicators());
        values.correct(indicators.get(0), "5", clock.instant());
        values.withdraw(indicators.get(1), clock.instant());
        MadeUpWorld.redefine(world, indicators.get(2));
        String act = given().header("Authorization", "Bearer " + world.token(Role.ADMINISTRATOR, null))
                .contentType("application/json")
                .body(Map.of(
                        "effectiveDate",
                        "2022-01-20",
                        "title",
                        Bodies.name("Đổi tên"),
                        "legalBasis",
                        Map.of("document", "Nghị quyết thử"),
                        "changes",
                        List.of(Map.of("change", "rename", "unit", made.top(), "name", Bodies.name("Tỉnh Mới")))))
                .post("/api/v1/unit-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        settable.advance(Duration.ofHours(1));
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Nhập nhầm"))
                .put("/api/v1/unit-changes/" + act + "/status")
                .then()
                .statusCode(200);
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("name", Bodies.name("Tỉnh Tên Khác"), "kind", "tỉnh"))
                .put("/api/v1/units/" + made.top())
                .then()
                .statusCode(200);
        settable.advance(Duration.ofHours(1));
    }

    private static List<String> questions(MadeUpWorld made, Instant noted) {
        String then = "&asOf=" + noted + "&recorded=" + noted;
        List<String> questions = new ArrayList<>();
        List<String> communes = made.communesAtFirst();
        for (String indicator : made.indicators()) {
            String asked = "indicator=" + indicator;
            String figure = asked + "&unit=" + made.top() + "&period=2022-Q1";
            questions.add("/figures?" + asked + "&unit=" + made.top()
                    + "&level=province,commune,village&period=2022-01..2022-03,2022-Q1&exact=true" + then);
            questions.add("/figures?" + figure + "&children=true&boundaries=current&compare=previous,parent" + then);
            questions.add("/rankings?" + asked + "&within=" + made.top() + "&level=commune&period=2022-02" + then);
            questions.add("/figures/explain?" + figure + then);
            questions.add("/figures/explain?" + asked + "&unit=" + communes.getFirst() + "&period=2022-03" + then);
            questions.add("/figures/statement?" + figure + then);
        }
        questions.add("/units?within=" + made.top() + then);
        questions.add("/units?within=" + made.top() + "&date=2022-03-01" + then);
        questions.add("/units?q=" + made.top() + then);
        questions.add("/units/" + made.top() + "?date=2022-03-01" + then);
        questions.add("/units/" + made.top() + "/children?date=2022-03-01" + then);
        questions.add("/units/" + made.top() + "/history?date=2022-03-01" + then);
        questions.add("/units/" + communes.getFirst() + "/history?date=2022-01-01" + then);
        questions.add("/units/" + communes.getLast() + "/history?date=2022-01-01" + then);
        return questions;
    }

    private static String answer(String question) {
        return given().get("/api/v1" + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
