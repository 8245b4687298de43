package vn.tongket.awards.eligibility.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;
import static vn.tongket.awards.eligibility.EligibilityWorld.WORKER;
import static vn.tongket.awards.eligibility.EligibilityWorld.fact;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.services.audit.RetentionService;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What is recorded of people goes, where the installation sets after how many years. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FactRetentionTest {

    private static final String CHECKS = "/api/v1/eligibility-checks/";

    /** More years than lie behind anything that other tests record. */
    private static final int YEARS = 60;

    @Inject
    EligibilityWorld world;

    @Inject
    RetentionService service;

    @Inject
    FactRetentionRepository held;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String person;

    @BeforeEach
    void somebody() {
        clock.reset();
        world.stand();
        person = world.person(DEPARTMENT);
    }

    /** A fact as if it had been recorded so many years ago. */
    private String recorded(int yearsAgo, Map<String, Object> fact) {
        String id = world.recorded(fact);
        sql.update("alter table recipient_facts disable trigger recipient_facts_keep");
        sql.update(
                "update recipient_facts set recorded_at = recorded_at - make_interval(years => ?) where id = ?",
                yearsAgo,
                UUID.fromString(id));
        sql.update("alter table recipient_facts enable trigger recipient_facts_keep");
        return id;
    }

    private long facts(String id) {
        return sql.number("select count(*) as n from recipient_facts where id = ?", UUID.fromString(id));
    }

    @Test
    void whatIsOldAndOverGoes() {
        String grade = recorded(YEARS + 1, fact(person, "annual-grade", "year", 1950, "grade", "good"));
        String conduct = recorded(
                YEARS + 1, fact(person, "conduct", "conduct", "complaint", "from", "1950-01-01", "to", "1951-01-01"));
        service.erase(held, YEARS);
        for (String id : List.of(grade, conduct)) {
            assertThat(facts(id)).isZero();
            assertThat(world.trail("recipient-facts", id)).contains("erase");
        }
        world.officer()
                .get("/api/v1/recipient-facts?recipient=" + person)
                .then()
                .body("items", empty());
        assertThat(service.erase(held, YEARS)).as("once").isZero();
    }

    @Test
    void whatGoesOnOrWasRecordedLaterStays() {
        String open = recorded(YEARS + 1, fact(person, "service", "unit", DEPARTMENT, "from", "1950-01-01"));
        String recent = recorded(YEARS + 1, fact(person, "annual-grade", "year", 2022, "grade", "good"));
        String young = recorded(YEARS - 1, fact(person, "annual-grade", "year", 1950, "grade", "good"));
        service.erase(held, YEARS);
        for (String id : List.of(open, recent, young)) {
            assertThat(facts(id)).isOne();
        }
    }

    @Test
    void nothingGoesWhereNoYearsAreSet() {
        String old = recorded(YEARS + 40, fact(person, "annual-grade", "year", 1950, "grade", "good"));
        assertThat(service.erase(held)).isZero();
        assertThat(facts(old)).isOne();
        service.erase(held, YEARS);
    }

    @Test
    void anOldAnswerKeepsItsSumsAndSaysNothingOfAnybody() {
        String check = world.officer()
                .body(Map.of("recipients", List.of(person), "type", WORKER, "year", 2022))
                .post("/api/v1/eligibility-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sql.update("alter table eligibility_checks disable trigger eligibility_checks_keep");
        sql.update(
                "update eligibility_checks set recorded_at = recorded_at - make_interval(years => ?) where id = ?",
                YEARS + 1,
                UUID.fromString(check));
        sql.update("alter table eligibility_checks enable trigger eligibility_checks_keep");
        service.erase(held, YEARS);
        world.officer()
                .get(CHECKS + check)
                .then()
                .statusCode(200)
                .body("candidates", is(1))
                .body("erasedOn", notNullValue());
        world.officer().get(CHECKS + check + "/results").then().body("items", empty());
        world.officer()
                .get(CHECKS + check + "/replay")
                .then()
                .statusCode(409)
                .body("code", is("eligibility-check.erased"));
        assertThat(world.trail("eligibility-checks", check)).contains("erase");
    }
}
