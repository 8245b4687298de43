package vn.tongket.organisation.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.tongket.organisation.reorganisations.LandModel.DAY;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.renaming;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;

/** A correction of one unit leaves all units together as they must be, or is refused. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UnitCorrectionsTest {

    @Inject
    LandModel land;

    private ValidatableResponse put(String language, String code, String day, Map<String, Object> body) {
        return land.administrator()
                .header("Accept-Language", language)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/units/" + code + "?date=" + day)
                .then();
    }

    private static Map<String, Object> unit(String name, String kind, String parent, String from, String to) {
        return Bodies.with(
                Map.of("name", Bodies.name(name), "kind", kind), "parent", parent, "validFrom", from, "validTo", to);
    }

    private void assertRefused(String code, String day, Map<String, Object> body, String pointer, String fault) {
        land.assertNothingChanged(() -> {
            String english = refusal("en", code, day, body, pointer, fault);
            assertThat(english).isNotBlank().isNotEqualTo(refusal("vi", code, day, body, pointer, fault));
        });
    }

    private String refusal(
            String language, String code, String day, Map<String, Object> body, String pointer, String fault) {
        return put(language, code, day, body)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault))
                .extract()
                .path("errors[0].message");
    }

    @Test
    void leavesNoDaysBetweenTwoVersions() {
        String p = land.province();
        land.carriedOut(renaming(p + "-X3", "Tên mới", DAY));

        assertRefused(
                p + "-X3",
                "2025-06-30",
                unit("Tên cũ", "xã", p + "-H2", null, "2025-06-01"),
                "/validFrom",
                "unit.versions-gap");
        assertRefused(
                p + "-X3",
                DAY,
                unit("Tên mới", "xã", p + "-H2", "2025-07-02", null),
                "/validFrom",
                "unit.versions-gap");
    }

    @Test
    void makesNoTwoVersionsOfADay() {
        String p = land.province();
        land.carriedOut(renaming(p + "-X3", "Tên mới", DAY));

        assertRefused(
                p + "-X3",
                DAY,
                unit("Tên mới", "xã", p + "-H2", "2025-06-01", null),
                "/validFrom",
                "unit.versions-overlap");
    }

    @Test
    void needsAParentThatIsThereAllTheTime() {
        String p = land.province();
        land.register(p + "-HE", "huyện", p, "2000-01-01", "2027-01-01").statusCode(201);

        assertRefused(
                p + "-NEW",
                "2010-01-01",
                unit("Xã Lạc", "xã", p + "-HE", "2010-01-01", null),
                "/parent",
                "unit.parent-not-all-the-time");
        assertRefused(
                p + "-X3",
                "2010-01-01",
                unit("Xã Ba", "xã", p + "-HE", null, null),
                "/parent",
                "unit.parent-not-all-the-time");
    }

    @Test
    void leavesNoChildWithoutParent() {
        String p = land.province();

        assertRefused(
                p + "-H2",
                "2022-01-01",
                unit("Huyện Hai", "huyện", p, null, "2030-01-01"),
                "/validTo",
                "unit.child-left");
        assertRefused(p + "-H2", "2022-01-01", unit("Huyện Hai", "xã", p, null, null), "/kind", "unit.child-level");
    }

    @Test
    void movesNoDayOnWhichASuccessionRests() {
        String p = land.province();
        land.carriedOut(merger(p, DAY));

        assertRefused(
                p + "-X1",
                "2025-06-30",
                unit("Xã Một", "xã", p + "-H1", null, null),
                "/validTo",
                "unit.succession-day");
        assertRefused(
                p + "-X1",
                "2025-06-30",
                unit("Xã Một", "xã", p + "-H1", null, "2025-06-01"),
                "/validTo",
                "unit.succession-day");
        assertRefused(
                p + "-N", DAY, unit("Xã Mới", "xã", p + "-H1", "2025-06-01", null), "/validTo", "unit.succession-day");
    }

    @Test
    void maySayAnotherNameOfAUnitThatEnded() {
        String p = land.province();
        land.carriedOut(merger(p, DAY));

        put("vi", p + "-X1", "2025-06-30", unit("Xã Một Sửa", "xã", p + "-H1", null, DAY))
                .statusCode(200);
    }
}
