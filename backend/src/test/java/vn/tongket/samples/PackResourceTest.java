package vn.tongket.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The law of the whole country comes in row by row, and nothing that an office wrote is lost by it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PackResourceTest {

    private static final String HOLIDAY = "calendar-days/2030-09-02";
    private static final String SALARY = "base-salaries/2019-07-01";

    private static final String QUOTA_OF_2004 = "award-quotas/GRASSROOTS_EMULATION_FIGHTER/2004-07-01";
    private static final String QUOTA_OF_2024 = "award-quotas/GRASSROOTS_EMULATION_FIGHTER/2024-01-01";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void itIsLoaded() {
        load(List.of(HOLIDAY, SALARY));
    }

    private ValidatableResponse load(List<String> replace) {
        return world.as(Role.ADMINISTRATOR, null)
                .body(Map.of("replace", replace))
                .post("/api/v1/packs/viet-nam/loads")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tried() {
        return world.as(Role.ADMINISTRATOR, null)
                .body(Map.of())
                .post("/api/v1/packs/viet-nam/loads?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", is(true));
    }

    private static String standing(ValidatableResponse answer, String row) {
        return answer.extract().path("rows.find { it.name == '" + row + "' }.standing");
    }

    private void salary(long amount) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of(
                        "amount",
                        amount,
                        "legalBasis",
                        "Nghị định số 38/2019/NĐ-CP",
                        "confidence",
                        "recalled-high",
                        "source",
                        Map.of("document", "Nghị định số 38/2019/NĐ-CP")))
                .put("/api/v1/base-salaries/2019-07-01")
                .then()
                .statusCode(200);
    }

    private long amount() {
        return sql.number("select amount as n from base_salaries where valid_from = date '2019-07-01'");
    }

    private void loadedWith(long amount) {
        sql.update(
                "update pack_rows set content = jsonb_set(content, '{cells,amount}', to_jsonb(?::text)) where name = ?",
                String.valueOf(amount),
                SALARY);
    }

    @Test
    void aPackSaysHowMuchOfItIsHere() {
        world.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/packs")
                .then()
                .statusCode(200)
                .body("items.code", contains("viet-nam"))
                .body("items[0].rows", greaterThan(170))
                .body("items[0].unchecked", greaterThan(100))
                .body("items[0].loadedAt", notNullValue());
    }

    @Test
    void allTypesOfAwardsAreInIt() {
        tried().body("rows.findAll { it.name.startsWith('award-types/') }", hasSize(24))
                .body("rows.findAll { it.source?.document?.contains('Bắc Kạn') }", empty());
    }

    @Test
    void whatIsLoadedIsTheSame() {
        tried().body("taken", is(0)).body("left", is(0)).body("rows.standing.unique()", contains("same"));
        load(List.of()).body("taken", is(0)).body("dryRun", is(false));
    }

    @Test
    void aTrialWritesNothing() {
        long entries = sql.number("select count(*) as n from audit_entries");

        tried();

        assertThat(sql.number("select count(*) as n from audit_entries")).isEqualTo(entries);
    }

    @Test
    void whatIsMissingIsAdded() {
        sql.update("delete from calendar_days where day = date '2030-09-02'");
        sql.update("delete from pack_rows where name = ?", HOLIDAY);

        assertThat(standing(tried(), HOLIDAY)).isEqualTo("missing");
        load(List.of()).body("taken", is(1));

        assertThat(sql.number("select count(*) as n from calendar_days where day = date '2030-09-02'"))
                .isEqualTo(1);
    }

    @Test
    void whatAnOfficeRemovedStaysAway() {
        sql.update("delete from calendar_days where day = date '2030-09-02'");

        ValidatableResponse loaded = load(List.of()).body("taken", is(0)).body("left", is(1));

        assertThat(standing(loaded, HOLIDAY)).isEqualTo("removed-here");
        load(List.of(HOLIDAY)).body("taken", is(1));
        assertThat(standing(tried(), HOLIDAY)).isEqualTo("same");
    }

    @Test
    void whatAnOfficeChangedStays() {
        salary(1_500_000);

        ValidatableResponse loaded = load(List.of()).body("taken", is(0));

        assertThat(standing(loaded, SALARY)).isEqualTo("changed-here");
        assertThat(amount()).isEqualTo(1_500_000);
        load(List.of(SALARY)).body("taken", is(1));
        assertThat(amount()).isEqualTo(1_490_000);
    }

    @Test
    void whatOnlyThePackChangedIsTaken() {
        salary(1_480_000);
        loadedWith(1_480_000);

        ValidatableResponse trial = tried();

        assertThat(standing(trial, SALARY)).isEqualTo("outdated");
        trial.body(
                "rows.find { it.name == '" + SALARY + "' }.changes[0]",
                equalTo(Map.of("column", "amount", "before", "1480000", "now", "1490000")));
        load(List.of());
        assertThat(amount()).isEqualTo(1_490_000);
    }

    @Test
    void whatBothChangedStays() {
        salary(1_500_000);
        loadedWith(1_480_000);

        ValidatableResponse loaded = load(List.of());

        assertThat(standing(loaded, SALARY)).isEqualTo("changed-both");
        assertThat(amount()).isEqualTo(1_500_000);
    }

    @Test
    void whatWasWrittenBeforeStays() {
        salary(1_500_000);
        sql.update("delete from pack_rows where name = ?", SALARY);

        ValidatableResponse loaded = load(List.of());

        assertThat(standing(loaded, SALARY)).isEqualTo("own");
        assertThat(amount()).isEqualTo(1_500_000);
    }

    @Test
    void aRowThatARuleForbidsBesideWhatIsHereIsLeft() {
        sql.update("update award_quotas set valid_from = date '2010-01-01' where valid_from = date '2004-07-01'");

        ValidatableResponse loaded = load(List.of()).body("taken", is(0)).body("left", is(1));

        assertThat(standing(loaded, QUOTA_OF_2004)).isEqualTo("refused");
        loaded.body("rows.find { it.standing == 'refused' }.refusal", containsString("2010-01-01"));
        sql.update("delete from award_quotas where valid_from = date '2010-01-01'");
        load(List.of(QUOTA_OF_2004)).body("taken", is(1));
    }

    @Test
    void aRowThatNeedsAnotherOneIsRefusedWithoutIt() {
        sql.update("delete from award_quotas where valid_from = date '2024-01-01'");
        sql.update("update award_quotas set valid_to = null where valid_from = date '2004-07-01'");

        world.as(Role.ADMINISTRATOR, null)
                .body(Map.of("replace", List.of(QUOTA_OF_2024)))
                .post("/api/v1/packs/viet-nam/loads")
                .then()
                .statusCode(409)
                .body("code", is("pack.row-refused"))
                .body("detail", containsString(QUOTA_OF_2024));

        load(List.of(QUOTA_OF_2024, QUOTA_OF_2004)).body("taken", is(2));
    }

    @Test
    void onlyRowsOfThePackCanBeNamed() {
        world.as(Role.ADMINISTRATOR, null)
                .body(Map.of("replace", List.of(SALARY, "base-salaries/1999-01-01")))
                .post("/api/v1/packs/viet-nam/loads")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/replace/1"))
                .body("errors.code", contains("pack.row-unknown"));
    }

    @Test
    void onlyWhatIsAPackCanBeLoaded() {
        world.as(Role.ADMINISTRATOR, null)
                .body(Map.of())
                .post("/api/v1/packs/bac-kan/loads?dryRun=true")
                .then()
                .statusCode(404)
                .body("code", is("pack.unknown"));
    }
}
