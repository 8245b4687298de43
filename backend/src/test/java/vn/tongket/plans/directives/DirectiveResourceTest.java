package vn.tongket.plans.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.nobody;

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
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DirectiveResourceTest {

    private static final String DIRECTIVES = "/api/v1/directives";

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    /** A directive of the province at a conference of its own, unless the number says which. */
    private static String body(String code, String number, String more) {
        return """
                {"code": "%s", "text": {"vi": "Tập trung nâng cao chất lượng chuyển đổi số"},
                 "givenBy": {"name": "Phạm Văn B", "position": {"vi": "Phó Chủ tịch"}, "unit": "PL-TINH"},
                 "occasion": {"kind": "conference", "title": {"vi": "Hội nghị tổng kết"}, "date": "2022-12-26", "number": "%s"}
                 %s}
                """.formatted(code, number, more);
    }

    private static String event() {
        return UUID.randomUUID().toString();
    }

    private static ValidatableResponse post(RequestSpecification who, String body) {
        return who.body(body).post(DIRECTIVES).then();
    }

    private RequestSpecification provincialPlanner() {
        return desk.as(Role.PLANNER, PlanningDesk.PROVINCE);
    }

    @Test
    void aPlannerEntersADirectiveToUnitsAndPartiesOutside() {
        String id = post(provincialPlanner(), body("D1", event(), """
                        , "addressees": [{"unit": "PL-SO"}, {"party": {"vi": "Các doanh nghiệp", "en": "Enterprises"}}],
                        "recurrence": "annual", "period": "2023", "due": "2023-12-31",
                        "source": {"document": "Báo Kế Hoạch", "quote": "nâng cao chất lượng"}, "note": {"vi": "Ghi chú"}
                        """))
                .statusCode(201)
                .header("Location", containsString(DIRECTIVES))
                .header("ETag", "\"1\"")
                .body("text.vi", containsString("chuyển đổi số"))
                .body("givenBy.name", equalTo("Phạm Văn B"))
                .body("givenBy.position.vi", equalTo("Phó Chủ tịch"))
                .body("givenBy.unit.code", equalTo("PL-TINH"))
                .body("occasion.kind", equalTo("conference"))
                .body("occasion.date", equalTo("2022-12-26"))
                .body("parent", nullValue())
                .body("addressees[0].unit.code", equalTo("PL-SO"))
                .body("addressees[0].party", nullValue())
                .body("addressees[1].unit", nullValue())
                .body("addressees[1].party.en", equalTo("Enterprises"))
                .body("recurrence", equalTo("annual"))
                .body("period", equalTo("2023"))
                .body("due", equalTo("2023-12-31"))
                .body("tasks", equalTo(List.of()))
                .body("source.document", equalTo("Báo Kế Hoạch"))
                .body("note.vi", equalTo("Ghi chú"))
                .extract()
                .path("id");
        assertThat(sql.number(
                        "select count(*) as n from directive_addressees where directive_id = ?", UUID.fromString(id)))
                .isEqualTo(2);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'directives' and after ->> 'id' = ?",
                        id))
                .isEqualTo(1);
        String tag = nobody().get(DIRECTIVES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        nobody().header("If-None-Match", tag).get(DIRECTIVES + "/" + id).then().statusCode(304);
    }

    @Test
    void partsNameTheDirectiveAbove() {
        String event = event();
        String above = post(provincialPlanner(), body("D2", event, ""))
                .statusCode(201)
                .extract()
                .path("id");
        post(provincialPlanner(), body("D2.1", event, ", \"parent\": \"D2\""))
                .statusCode(201)
                .body("parent.id", equalTo(above))
                .body("parent.code", equalTo("D2"));
        post(provincialPlanner(), body("D2.2", event, ", \"parent\": \"" + above + "\""))
                .statusCode(201);
        post(provincialPlanner(), body("D2.3", event(), ", \"parent\": \"D2\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"))
                .body("errors[0].code", equalTo("directive.parent-unknown"));
    }

    @Test
    void whoDirectsOrWhoIsDirectedEnters() {
        String toDepartment = ", \"addressees\": [{\"unit\": \"PL-SO\"}]";
        post(nobody(), body("D1", event(), toDepartment)).statusCode(401);
        post(desk.viewer(), body("D1", event(), toDepartment)).statusCode(403);
        post(desk.stranger(), body("D1", event(), toDepartment)).statusCode(403);
        post(desk.planner(), body("D1", event(), toDepartment)).statusCode(201);
        post(desk.planner(), body("D1", event(), "")).statusCode(403);
        post(desk.planner(), body("D1", event(), ", \"addressees\": [{\"unit\": \"PL-SO\"}, {\"unit\": \"PL-XA\"}]"))
                .statusCode(403);
    }

    @Test
    void aCodeIsUniqueAtItsOccasion() {
        String event = event();
        String id = post(provincialPlanner(), body("D1", event, ""))
                .statusCode(201)
                .extract()
                .path("id");
        post(provincialPlanner(), body("D1", event, "")).statusCode(409).body("code", equalTo("directive.code-taken"));
        post(provincialPlanner(), body("D1", event(), "")).statusCode(201);
        assertThatThrownBy(() -> sql.update("""
                        insert into directives (id, code, text_vi, given_by_name, given_by_unit_id, occasion_kind,
                          occasion_date, occasion_number, named_on, search_text, recorded_at, revision)
                        select gen_random_uuid(), code, 'x', 'y', given_by_unit_id, occasion_kind,
                          occasion_date, occasion_number, named_on, 'x', now(), 1 from directives where id = ?
                        """, UUID.fromString(id)))
                .hasMessageContaining("uq_directives_occasion_code");
    }

    @Test
    void theSameKeyAndBodyEnterOneDirective() {
        String key = event();
        String body = body("D1", event(), ", \"recurrence\": \"once\"");
        String first = post(provincialPlanner().header("Idempotency-Key", key), body)
                .statusCode(201)
                .extract()
                .path("id");
        post(provincialPlanner().header("Idempotency-Key", key), body)
                .statusCode(201)
                .body("id", equalTo(first));
        post(provincialPlanner().header("Idempotency-Key", key), body.replace("once", "annual"))
                .statusCode(422);
    }

    @Test
    void aBodyIsRefusedWithAllItsFaults() {
        post(provincialPlanner(), """
                        {"code": "D 1", "text": {"en": "x"}, "givenBy": {"position": {"vi": "x"}},
                         "occasion": {"kind": "dinner", "date": "26/12/2022"}, "recurrence": "daily", "period": "soon",
                         "tasks": []}
                        """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code",
                                "/text/vi",
                                "/givenBy/name",
                                "/occasion/kind",
                                "/occasion/date",
                                "/recurrence",
                                "/period",
                                "/tasks"));
        post(provincialPlanner(), body("D1", event(), """
                        , "addressees": [{}, {"unit": "PL-NONE"}, {"unit": "PL-SO", "party": {"vi": "x"}}]
                        """).replace("PL-TINH", "PL-NEVER"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/givenBy/unit", "/addressees/0", "/addressees/1/unit", "/addressees/2"));
        post(provincialPlanner(), """
                        {"code": "D1", "text": {"vi": "x"}, "givenBy": {"name": "B"}, "occasion": {"kind": "document"},
                         "addressees": [{"party": {"vi": "Doanh nghiệp"}}]}
                        """).statusCode(422).body("errors[0].code", equalTo("directive.without-unit"));
    }

    @Test
    void directivesAreFoundByAddresseeGiverYearAndWords() {
        String event = event();
        String marker = "PL" + Math.abs(event.hashCode());
        for (String code : List.of("D10", "D2", "D2.1")) {
            post(provincialPlanner(), body(marker + "-" + code, event, ", \"addressees\": [{\"unit\": \"PL-SO\"}]"))
                    .statusCode(201);
        }
        nobody().get(DIRECTIVES + "?unit=PL-SO&givenBy=PL-TINH&year=2022&q=" + marker + "&count=true")
                .then()
                .statusCode(200)
                .body("items.code", contains(marker + "-D2", marker + "-D2.1", marker + "-D10"))
                .body("items[0].addressees[0].unit.code", equalTo("PL-SO"))
                .body("total", equalTo(3));
        nobody().get(DIRECTIVES + "?unit=PL-XA&q=" + marker).then().body("items", equalTo(List.of()));
        nobody().get(DIRECTIVES + "?givenBy=PL-SO&q=" + marker).then().body("items", equalTo(List.of()));
        nobody().get(DIRECTIVES + "?year=2021&q=" + marker).then().body("items", equalTo(List.of()));
        nobody().get(DIRECTIVES + "?format=csv&q=" + marker)
                .then()
                .statusCode(200)
                .body(containsString("givenBy.unit.code"));
        nobody().get(DIRECTIVES + "?unit=PL-NONE").then().statusCode(404);
        nobody().get(DIRECTIVES + "?addressee=PL-SO")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("addressee"));
        nobody().get(DIRECTIVES + "?year=new&date=1").then().statusCode(400);
    }

    @Test
    void whatNamesNoDirectiveIs404() {
        nobody().get(DIRECTIVES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("directive.unknown"));
        nobody().get(DIRECTIVES + "/D1").then().statusCode(404);
    }
}
