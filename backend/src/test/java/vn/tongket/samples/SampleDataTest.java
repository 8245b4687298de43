package vn.tongket.samples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The real data of Bắc Kạn comes out of the API as the sources state it, and nothing more. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SampleDataTest {

    private static final String DAY = "2022-12-26";

    @Inject
    LocalRun localRun;

    @Inject
    CurrentRequest request;

    @Inject
    Sql sql;

    @Inject
    World world;

    @BeforeEach
    @ActivateRequestContext
    void load() {
        request.actAs(Actor.installation("sample-data"));
        localRun.loadFiles();
    }

    private static ValidatableResponse get(String address, Object... values) {
        return given().get("/api/v1" + address, values).then().statusCode(200);
    }

    @Test
    void thereAre117UnitsOfTheGeneralStatisticsOfficeAndTwoOrganisations() {
        get("/units?within=06&level=province,district,commune&date=" + DAY + "&limit=1&count=true")
                .body("total", is(117));
        get("/units?within=06&level=district&date=" + DAY + "&limit=1&count=true")
                .body("total", is(8));
        get("/units?within=06&level=commune&date=" + DAY + "&limit=1&count=true")
                .body("total", is(108));
        get("/units?within=06&level=organisation&date=" + DAY).body("items.code", contains("SO-TTTT", "UBND-TINH"));
    }

    @Test
    void theStartOfAUnitIsNotInvented() {
        get("/units/06?date=" + DAY).body("validFrom", nullValue()).body("validTo", is("2025-07-01"));
    }

    @Test
    void theSevenFiguresStandAsPrinted() {
        ValidatableResponse figures = get("/figures?unit=06&period=2022&boundaries=as-reported");
        figures.body("items", hasSize(7))
                .body("items.periodBasis", everyItem(is("not-stated")))
                .body("items.method", everyItem(is("reported")));
        printed("/observations/ONLINE_SERVICES/06/2022", 100);
        printed("/observations/E_DOCUMENTS/06/2022", 96);
        printed("/observations/ONLINE_RECORDS/06/2022?breakdown=level:province", 97);
        printed("/observations/ONLINE_RECORDS/06/2022?breakdown=level:district", 96);
        printed("/observations/ONLINE_RECORDS/06/2022?breakdown=level:commune", 90);
    }

    @Test
    void theProvincialValueOf979690IsRefusedWithTheReason() {
        get("/figures?indicator=ONLINE_RECORDS&unit=06&period=2022&breakdown=total")
                .body("items", hasSize(1))
                .body("items[0].value", nullValue())
                .body("items[0].reason", is("not-convertible"))
                .body("items[0].notConvertible.value", contains(90, 96, 97));
        get("/figures/explain?indicator=ONLINE_RECORDS&unit=06&period=2022")
                .body("figure.value", nullValue())
                .body("lines.value", contains(90, 96, 97))
                .body("lines.whyNot", everyItem(is("not-convertible")))
                .body("rule.vi", containsString("không suy ra được số chung"))
                .body("rule.en", containsString("no number of the whole follows"));
        get("/figures/statement?indicator=ONLINE_RECORDS&unit=06&period=2022")
                .body("sum", nullValue())
                .body("verdict", is("not-additive"));
    }

    @Test
    void theSevenFiguresAreTheSameBeforeAndAfterTheReorganisationOf2025() {
        for (String boundaries : List.of("as-reported", DAY, "2025-06-30")) {
            get("/figures?unit=06&period=2022&boundaries=" + boundaries)
                    .body("items.value", contains(100, 96, 90, 96, 97, 100, 92.65f));
        }
        get("/figures/explain?indicator=VILLAGE_TEAMS&unit=19&period=2022&boundaries=2025-07-01")
                .body("figure.numerator", is(1197))
                .body("figure.denominator", is(1292))
                .body("lines.find { it.used }.unit.code", is("06"))
                .body("lines.find { it.used }.source.quote", containsString("1.197/1.292"))
                .body("boundaries.acts.effectiveDate", hasItem("2025-07-01"));
        get("/figures/explain?indicator=ONLINE_RECORDS&unit=19&period=2022&boundaries=2025-07-01&breakdown=level:commune")
                .body("figure.value", nullValue())
                .body("figure.reason", is("not-convertible"));
    }

    private static void printed(String address, int percent) {
        get(address)
                .body("value", is(percent))
                .body("numerator", nullValue())
                .body("denominator", nullValue())
                .body("valueOrigin", is("printed"))
                .body("knownSince", is("2022-12-25T17:00:00Z"));
    }

    @Test
    void whatIsComputedIsMarkedSo() {
        get("/observations/COMMUNE_TEAMS/06/2022")
                .body("value", is(100))
                .body("numerator", is(108))
                .body("denominator", is(108))
                .body("valueOrigin", is("computed"));
        String text = get("/observations/VILLAGE_TEAMS/06/2022")
                .body("numerator", is(1197))
                .body("denominator", is(1292))
                .body("valueOrigin", is("computed"))
                .extract()
                .asString();
        assertThat(text).contains("\"value\":92.65,");
    }

    @Test
    void targetsOfTheResolutionStandForTheThreeLevels() {
        get("/targets?indicator=ONLINE_RECORDS&unit=06&period=2025")
                .body("items.breakdown.level", contains("commune", "district", "province"))
                .body("items.value", contains(60, 80, 90))
                .body("items.legalBasis", everyItem(equalTo("Nghị quyết số 17/NQ-CP năm 2019")));
    }

    @Test
    void tenTasksOfARecordedPlanHaveNoLeadAndNoDeadline() {
        String plan = get("/plans?unit=SO-TTTT&year=2023")
                .body("items.status", contains("recorded"))
                .body("items.decision", contains(nullValue()))
                .extract()
                .path("items[0].id");
        get("/plans/{plan}/tasks", plan)
                .body("items", hasSize(10))
                .body("items.lead", everyItem(nullValue()))
                .body("items.due", everyItem(nullValue()))
                .body("items.duePrecision", everyItem(nullValue()))
                .body("items.find { it.code == 'T7' }.period", is("2023/2025"))
                .body("items.find { it.code == 'T10' }.directives.code", contains("D3"));
    }

    @Test
    void eightDirectivesWithFourPartsAndOneForEnterprisesOutside() {
        get("/directives?givenBy=UBND-TINH&date=" + DAY + "&limit=50")
                .body("items.findAll { it.givenBy.name == 'Phạm Duy Hưng' }.size()", is(8))
                .body("items.findAll { it.parent != null && it.parent.code == 'D2' }.size()", is(4))
                .body("items.find { it.code == 'D4' }.addressees.unit", contains(nullValue()))
                .body("items.find { it.code == 'D3' }.tasks.code", contains("T10"));
    }

    @Test
    void whichLegalVersionAppliesIsAnsweredByTheDay() {
        get("/award-laws?date=2022-12-26").body("items.code", contains("LAW_2003"));
        get("/award-laws?date=2024-01-01").body("items.code", contains("LAW_2022"));
        get("/award-laws?date=2025-07-01").body("items.code", contains("DECREE_152_2025"));
        get("/award-types/CERTIFICATE_OF_MERIT?date=2023-12-31")
                .body("law", is("LAW_2003"))
                .body("recipientKinds", contains("individual", "collective"));
        get("/award-types/CERTIFICATE_OF_MERIT?date=2024-01-01")
                .body("law", is("LAW_2022"))
                .body("recipientKinds", contains("individual", "collective", "household"))
                .body("prizes[0].confidence", is("recalled-medium"));
        get("/award-types/NATIONAL_EMULATION_FIGHTER?date=2025-06-30")
                .body("prizes[0].coefficient", is(4.5f))
                .body("prizes[0].confidence", is("found"))
                .body("prerequisites.type", contains("PROVINCIAL_EMULATION_FIGHTER", null))
                .body("prerequisites[0].years", is(2))
                .body("prerequisites[0].timing", is("consecutive-years"));
        get("/award-types?date=2022-12-26&recipientKind=household&q={q}", "gia dinh van hoa")
                .body("items", hasSize(0));
        get("/award-types?date=2024-01-01&recipientKind=household&q={q}", "gia dinh van hoa")
                .body("items.code", contains("CULTURAL_FAMILY"));
        get("/award-types?date=2022-12-26&q={q}", "chien si thi dua cap co so")
                .body("items.code", contains("GRASSROOTS_EMULATION_FIGHTER"));
        get("/base-salaries?date=2022-12-26").body("items.amount", contains(1490000));
        get("/base-salaries?date=2023-07-01").body("items.amount", contains(1800000));
        get("/base-salaries?date=2024-07-01").body("items.amount", contains(2340000));
    }

    @Test
    void rulesAndQuotasHoldBetweenTheirDays() {
        get("/award-rules?date=2022-12-26&type=ADVANCED_WORKER&limit=500")
                .body("items.code", hasItems("R8", "R11", "R12", "R14"))
                .body("items.code", not(hasItem("R1")));
        get("/award-rules?date=2024-12-20&type=ADVANCED_WORKER&limit=500")
                .body("items.code", hasItems("R1", "R8", "R11", "R12", "R14"))
                .body("items.find { it.code == 'R14' }.confidence", is("recalled-medium"))
                .body("items.find { it.code == 'R14' }.parameters.countingAbsences", contains("treatment"));
        get("/award-quotas?date=2022-12-26&type=GRASSROOTS_EMULATION_FIGHTER")
                .body("items.type", contains("GRASSROOTS_EMULATION_FIGHTER"))
                .body("items[0].confidence", is("recalled-high"))
                .body("items[0].binding", is(false));
    }

    @Test
    void awardsNameNobodyThatTheSourceDoesNotName() {
        get("/awards?unit=SO-TTTT&year=2022")
                .body("items", hasSize(3))
                .body("items.recipient.name", everyItem(nullValue()))
                .body("items.findAll { it.count == 6 }.type.code", contains("GRASSROOTS_EMULATION_FIGHTER"))
                .body("items.findAll { it.count == null }.size()", is(2));
    }

    @Test
    void theReviewTiesThemTogether() {
        get("/reviews/SO-TTTT/2022")
                .body("status", is("published"))
                .body("conference.date", is(DAY))
                .body("conference.dateInferred", is(true))
                .body("results.code", contains("Q1", "Q2", "Q3", "Q4", "Q5", "Q6"))
                .body("headlines", hasSize(7))
                .body("headlines.published.value", contains(100, 96, 97, 96, 90, 100, 92.65f))
                .body("awards", hasSize(3))
                .body("plan.year", is(2023))
                .body("directives.code", contains("D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D3", "D4"));
    }

    @Test
    void loadingAgainChangesNothing() {
        Map<String, Long> before = counts();
        load();
        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Long> counts() {
        return Map.of(
                "audit", sql.number("select count(*) as n from audit_entries where actor_name = 'sample-data'"),
                "files", sql.number("select count(*) as n from sample_files"),
                "units", sql.number("select count(*) as n from unit_versions"),
                "values", sql.number("select count(*) as n from observation_versions"));
    }

    @Test
    void whatWasCorrectedSinceIsNotOverwritten() {
        String address = "/api/v1/targets/ONLINE_RECORDS/06/2024?breakdown=level:commune";
        world.as(Role.ADMINISTRATOR, "06")
                .header("If-Match", "*")
                .body(Map.of("value", 70))
                .put(address);
        sql.update("delete from sample_files where name = 'bac-kan/observations.csv'");
        long values = sql.number("select count(*) as n from observation_versions");
        load();
        assertThat(sql.number("select count(*) as n from observation_versions")).isEqualTo(values);
        given().get(address).then().statusCode(200).body("value", is(70));
    }
}
