package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;

/** What stands in a list of figures: also what is computed, and where it is asked for, who told nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureListsTest {

    @Inject
    FigureTrial trial;

    private FigureTrial.Province made;

    @BeforeEach
    void twoCommunesOfFour() {
        made = trial.province();
        made.define("N", Bodies.with(Bodies.count("Số"), "levels", List.of("commune"), "rollUpInSpace", "sum"));
        made.define(
                "D",
                Bodies.with(
                        Bodies.indicator("Gấp đôi", "amount"),
                        "levels",
                        List.of("province", "commune"),
                        "rollUpInSpace",
                        "none",
                        "formula",
                        "2 * " + made.indicator("N")));
        made.value("N", "A", "2021", "3");
        made.value("N", "B", "2021", "4");
    }

    @Test
    void aDerivedIndicatorIsListedWithoutNamingUnits() {
        made.get("/figures?indicator=" + made.indicator("D"))
                .body("items.unit.code", contains(made.unit("A"), made.unit("B"), made.unit("P")))
                .body("items.value", contains(6, 8, 14));
        made.get("/figures?indicator=" + made.indicator("D") + "&period=last:1&limit=1")
                .body("items.period", contains("2021"));
        made.get("/figures?indicator=" + made.indicator("D") + "," + made.indicator("N"))
                .body("items.value", contains(3, 4));
    }

    @Test
    void whoToldNothingIsInTheListWhereItIsAskedFor() {
        made.figures("N", "P", "level=commune&period=2021")
                .body("items.unit.code", contains(made.unit("A"), made.unit("B")));
        made.figures("N", "P", "level=commune&period=2021&unreported=true")
                .body("items.unit.code", contains(made.unit("A"), made.unit("B"), made.unit("C"), made.unit("D")))
                .body("items[2].value", nullValue())
                .body("items[2].reason", is("not-reported"))
                .body("items[2].coverage.expected", is(1));
        made.figures("N", "H2", "children=true&period=2021,2022&unreported=true&limit=3")
                .body("items.reason", contains("not-reported", "not-reported", "not-reported"));
        made.figures("N", "C", "period=2021&unreported=true").body("items.reason", contains("not-reported"));
    }

    @Test
    void whoIsListedWithoutAValueMustBeKnown() {
        given().get("/api/v1/figures?unreported=true")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("unit", "indicator", "period"));
    }
}
