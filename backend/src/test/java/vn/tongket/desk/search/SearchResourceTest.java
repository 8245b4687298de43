package vn.tongket.desk.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** One search: what is found, in which order, and by whom. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchResourceTest {

    @Inject
    World world;

    @Inject
    PlanningDesk plans;

    @Inject
    AwardDesk awards;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void open() {
        clock.reset();
        plans.open();
        awards.open();
        world.unit("SE-TINH", "Tỉnh Tìm Kiếm", "tỉnh", null);
        world.unit("SE-XA-1", "Xã Đông Quỳnh", "xã", "SE-TINH");
        world.unit("SE-XA-2", "Xã Quỳnh Đông", "xã", "SE-TINH");
        world.unit("SE-XA-3", "Xã Tân Đông Quỳnh", "xã", "SE-TINH");
    }

    private static ValidatableResponse search(RequestSpecification who, String words, String type) {
        return who.queryParam("q", words)
                .queryParam("type", type)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }

    @Test
    void marksAndCaseMakeNoDifferenceAndTheNameThatBeginsWithTheWordsComesFirst() {
        search(given(), "XA DONG QUINH", "unit")
                .body("groups.type", contains("unit"))
                .body("groups[0].hits.id", contains("SE-XA-1", "SE-XA-2", "SE-XA-3"));
        search(given(), "đông quỳnh", "unit").body("groups[0].hits[0].id", equalTo("SE-XA-1"));
        search(given(), "tân quỳnh", "unit")
                .body("groups[0].hits.id", contains("SE-XA-3"))
                .body("groups[0].hits[0].detail.vi", equalTo("Tỉnh Tìm Kiếm"))
                .body("groups[0].hits[0].code", equalTo("SE-XA-3"));
    }

    @Test
    void aCodeComesBeforeNames() {
        world.unit("SE-XA-9", "Xã SE-XA-1 cũ", "xã", "SE-TINH");

        search(given(), "se-xa-1", "unit").body("groups[0].hits[0].id", equalTo("SE-XA-1"));
    }

    @Test
    void thereIsALimitAndAWordThatThereAreOthers() {
        given().get("/api/v1/search?q=dong quynh&type=unit&limit=2")
                .then()
                .body("groups[0].hits", hasSize(2))
                .body("groups[0].more", is(true));
        given().get("/api/v1/search?q=dong quynh&type=unit&limit=3")
                .then()
                .body("groups[0].hits", hasSize(3))
                .body("groups[0].more", is(false));
    }

    @Test
    void aDraftIsFoundByThoseWithARoleOnItsUnitAndByNobodyElse() {
        int year = PlanningDesk.newYear();
        String plan = plans.draft(year);
        String task = plans.task(plan, "TK" + year, ", \"lead\": \"PL-SO\"");

        for (String type : List.of("plan", "task")) {
            String words = type.equals("plan") ? "ke hoach nam " + year : "TK" + year;
            for (RequestSpecification other : List.of(given(), plans.stranger())) {
                search(other, words, type).body("groups", empty());
            }
            search(plans.viewer(), words, type)
                    .body("groups[0].hits.id", contains(type.equals("plan") ? plan : task))
                    .body("groups[0].hits[0].year", equalTo(year));
        }
        plans.putInForce(plan);
        search(given(), "TK" + year, "task").body("groups[0].hits.id", contains(task));
    }

    @Test
    void whatIsNotSeenIsNotCountedEither() {
        int year = PlanningDesk.newYear();
        String plan = plans.draft(year);
        for (int i = 0; i < 3; i++) {
            plans.task(plan, "KD" + year + "." + i, ", \"lead\": \"PL-SO\"");
        }

        given().get("/api/v1/search?type=task&limit=2&q=KD" + year).then().body("groups", empty());
        plans.viewer()
                .get("/api/v1/search?type=task&limit=2&q=KD" + year)
                .then()
                .body("groups[0].more", is(true));
    }

    @Test
    void anAwardIsFoundOnceItIsIssuedAndNotAfterItsNameWasTakenDown() {
        String name = "Nông Thị " + UUID.randomUUID().toString().substring(0, 8);
        String decision = awards.draft();
        String award = awards.award(decision, name);
        search(given(), name, "award").body("groups", empty());
        search(awards.officer(), name, "award").body("groups[0].hits.id", contains(award));

        awards.issue(decision);
        search(given(), name, "award")
                .body("groups[0].hits.id", contains(award))
                .body("groups[0].hits[0].name.vi", equalTo(name));

        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update awards set taken_down_at = now(), taken_down_by = 'officer', takedown_ground = 'request',"
                                + " takedown_reason = 'Theo đơn' where id = ?",
                        UUID.fromString(award)));
        search(given(), name, "award").body("groups", empty());
        search(awards.officer(), name, "award").body("groups[0].hits.id", contains(award));
    }

    @Test
    void directivesAndIndicatorsAreFoundByEverybody() {
        plans.indicator("SE_COUNT");
        search(given(), "se_count", "indicator").body("groups[0].hits[0].id", equalTo("SE_COUNT"));
        String id = world.as(Role.PLANNER, "SE-TINH")
                .body("""
                        {"code": "SE1", "text": {"vi": "Đẩy mạnh tìm kiếm toàn văn"},
                         "givenBy": {"name": "Lý Thị A", "unit": "SE-TINH"},
                         "occasion": {"kind": "conference", "date": "2023-01-06"}, "addressees": [{"unit": "SE-XA-1"}]}
                        """)
                .post("/api/v1/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        search(given(), "tìm kiếm TOÀN văn", "directive").body("groups[0].hits.id", hasItem(id));
    }

    @Test
    void signsOfPatternsAreLettersLikeOthers() {
        search(given(), "%", "unit").body("groups", empty());
        search(given(), "se_xa", "unit").body("groups", empty());
        search(given(), "\\", "unit").body("groups", empty());
    }

    @Test
    void withoutWordsThereIsNoSearch() {
        given().get("/api/v1/search").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        given().get("/api/v1/search?q=a&type=person&limit=51")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void wordsAreFoundByAnIndex() {
        List<String> plan = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set local enable_seqscan = off");
            return sql.list(
                    "explain select * from unit_versions where search_text like '%quinh%'",
                    row -> row.text("QUERY PLAN"));
        });

        assertThat(String.join("\n", plan)).contains("ix_unit_versions_search_text");
    }
}
