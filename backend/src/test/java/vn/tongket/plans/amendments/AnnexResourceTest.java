package vn.tongket.plans.amendments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.amendments.AmendmentDesk.change;
import static vn.tongket.plans.amendments.AmendmentDesk.plan;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.HostileWorkbook;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The annex of a plan: handed out, filled, taken back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AnnexResourceTest {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String FULL = """
            , "lead": "PL-SO", "coordinators": ["PL-XA"], "due": "2023-06-30", "duePrecision": "quarter",
            "parties": [{"role": "coordinator", "name": {"vi": "Các doanh nghiệp"}}, {"role": "watcher", "name": {"vi": "Báo chí"}}],
            "legalBases": [{"document": "Quyết định", "number": "12/QĐ-UBND", "date": "2023-01-05", "page": "3"}],
            "deliverables": [{"vi": "Báo cáo", "kind": "report"}, {"vi": "Hệ thống"}], "budget": 1500000,
            "funding": {"vi": "Ngân sách tỉnh", "en": "Province"}, "submittedTo": "Chủ tịch UBND tỉnh",
            "note": {"vi": "=không phải công thức"}
            """;

    @Inject
    PlanningDesk desk;

    @Inject
    World world;

    @Inject
    AmendmentDesk amendments;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        clock.reset();
        desk.open();
    }

    private String draft() {
        String plan = desk.draft();
        desk.task(plan, "T1", FULL);
        desk.task(plan, "T2", ", \"lead\": \"" + DEPARTMENT + "\"");
        return plan;
    }

    private String issued() {
        String plan = draft();
        desk.submit(plan);
        desk.issue(plan);
        return plan;
    }

    private byte[] annex(String plan, String format) {
        return desk.planner()
                .get(plan(plan) + "/annex?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String json(String plan) {
        return new String(annex(plan, "json"), StandardCharsets.UTF_8);
    }

    private String csv(String plan) {
        return new String(annex(plan, "csv"), StandardCharsets.UTF_8);
    }

    private ValidatableResponse take(String plan, String type, String body, String query) {
        return desk.planner()
                .contentType(type)
                .body(body)
                .post(plan(plan) + "/annex" + query)
                .then();
    }

    private ValidatableResponse takeWorkbook(String plan, byte[] workbook) {
        return desk.planner()
                .contentType(Xlsx.MEDIA_TYPE)
                .body(workbook)
                .post(plan(plan) + "/annex")
                .then();
    }

    private void patch(String task, String body) {
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);
    }

    private String taskId(String plan, String code) {
        return sql.one(
                        "select id from tasks where plan_id = ? and code = ?",
                        row -> row.id("id").toString(),
                        UUID.fromString(plan),
                        code)
                .orElseThrow();
    }

    private long revisions(String plan) {
        return sql.number(
                "select coalesce(sum(revision), 0)::bigint as n from tasks where plan_id = ?", UUID.fromString(plan));
    }

    @Test
    void itIsTheTableOfTheOffice() {
        String plan = draft();
        assertThat(csv(plan))
                .startsWith("TT (code),Nội dung nhiệm vụ (title),Căn cứ (legalBases),Đơn vị chủ trì (lead),"
                        + "Đơn vị phối hợp (coordinators),Cấp trình (submittedTo),Thời gian (due),"
                        + "Sản phẩm (deliverables),Kinh phí (budget),Nguồn kinh phí (funding),Ghi chú (note),"
                        + "Nhiệm vụ (task),Phiên bản (revision)\r\n"
                        + "T1,Nhiệm vụ T1,\"Quyết định số 12/QĐ-UBND ngày 05/01/2023, trang 3\",Sở Kế Hoạch (PL-SO),"
                        + "\"Xã Kế Hoạch (PL-XA)\nCác doanh nghiệp\",Chủ tịch UBND tỉnh,Quý II/2023,"
                        + "\"Báo cáo\nHệ thống\",1500000,Ngân sách tỉnh,'=không phải công thức,");
        desk.planner()
                .get(plan(plan) + "/annex")
                .then()
                .statusCode(200)
                .body("plan", equalTo(plan))
                .body("rows.code", contains("T1", "T2"))
                .body("rows[0].budget", equalTo(1500000))
                .body("rows[1].due", nullValue())
                .body("rows[1].revision", notNullValue());
        given().get(plan(plan) + "/annex").then().statusCode(404);
        given().get(plan(issued()) + "/annex?format=xlsx").then().statusCode(200);
    }

    @Test
    void takenBackAsItIsItChangesNothing() {
        for (String plan : List.of(draft(), issued())) {
            long before = revisions(plan);
            assertNothingChanges(take(plan, CSV, csv(plan), ""));
            assertNothingChanges(takeWorkbook(plan, annex(plan, "xlsx")));
            assertNothingChanges(take(plan, "application/json", json(plan), ""));
            assertThat(revisions(plan)).isEqualTo(before);
        }
    }

    private static void assertNothingChanges(ValidatableResponse answer) {
        answer.statusCode(200)
                .body("dryRun", equalTo(false))
                .body("rows", equalTo(2))
                .body("unchanged", equalTo(2))
                .body("changes", empty())
                .body("amendment", nullValue());
    }

    @Test
    void whatOthersDidMeanwhileStaysWhereNobodyWrote() {
        String plan = draft();
        String csv = csv(plan);
        patch(taskId(plan, "T1"), "{\"submittedTo\": \"Bí thư\"}");
        take(plan, CSV, csv.replace(",1500000,", ",2000000,"), "")
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("changes", hasSize(1))
                .body("changes[0].cells.column", contains("budget"));
        desk.planner()
                .get("/api/v1/tasks/" + taskId(plan, "T1"))
                .then()
                .body("submittedTo", equalTo("Bí thư"))
                .body("budget", equalTo(2000000))
                .body("funding.en", equalTo("Province"))
                .body("deliverables[0].kind", equalTo("report"));
    }

    @Test
    void aPreviewTellsCellByCellAndWritesNothing() {
        String plan = draft();
        String filled = csv(plan)
                        .replace("Quý II/2023", "Tháng 9")
                        .replace("Báo cáo\nHệ thống", "Báo cáo\nTập huấn")
                        .replace("Xã Kế Hoạch (PL-XA)\nCác doanh nghiệp", "Các doanh nghiệp\nHội Nông dân")
                + "T3,Việc mới,,PL-SO,,,Thường xuyên,,,,,,\r\n";
        long before = revisions(plan);
        take(plan, CSV, filled, "?dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(3))
                .body("unchanged", equalTo(1))
                .body("changes.action", contains("change", "add"))
                .body("changes[0].row", equalTo(2))
                .body("changes[0].cells.column", contains("coordinators", "due", "deliverables"))
                .body("changes[0].cells[1].standing", equalTo("Quý II/2023"))
                .body("changes[0].cells[1].written", equalTo("Tháng 9"))
                .body("changes[0].conflict", equalTo(false))
                .body("changes[1].task", nullValue());
        assertThat(revisions(plan)).isEqualTo(before);
        take(plan, CSV, filled, "").statusCode(200).body("changes", hasSize(2));
        int year = desk.planner().get(plan(plan)).path("year");
        desk.planner()
                .get(plan(plan) + "/tasks")
                .then()
                .body("items.code", contains("T1", "T2", "T3"))
                .body("items[0].due", equalTo(year + "-09-30"))
                .body("items[0].duePrecision", equalTo("month"))
                .body("items[0].originalDue", equalTo(year + "-09-30"))
                .body("items[0].coordinators", empty())
                .body("items[0].parties.name.vi", containsInAnyOrder("Các doanh nghiệp", "Hội Nông dân", "Báo chí"))
                .body("items[0].deliverables.vi", contains("Báo cáo", "Tập huấn"))
                .body("items[0].deliverables[0].kind", equalTo("report"))
                .body("items[2].duePrecision", equalTo("regularly"));
    }

    @Test
    void aCellThatSomebodyElseChangedTooIsAConflictUntilItIsDecided() {
        String plan = draft();
        String filled = csv(plan).replace("Chủ tịch UBND tỉnh", "Giám đốc").replace("Nhiệm vụ T2", "Việc hai");
        patch(taskId(plan, "T1"), "{\"submittedTo\": \"Bí thư\"}");
        take(plan, CSV, filled, "?dryRun=true")
                .statusCode(200)
                .body("changes.conflict", contains(true, false))
                .body("changes[0].revision", equalTo(2))
                .body("changes[0].cells[0].standing", equalTo("Bí thư"))
                .body("changes[0].cells[0].written", equalTo("Giám đốc"));
        take(plan, CSV, filled, "")
                .statusCode(409)
                .body("code", equalTo("annex.conflict"))
                .body("errors.pointer", contains("/2/submittedTo"));
        take(plan, CSV, filled, "?overrule=2@1").statusCode(409);
        take(plan, CSV, filled, "?overrule=2@2&leave=2").statusCode(400);
        desk.planner().get(plan(plan) + "/tasks").then().body("items[1].title.vi", equalTo("Nhiệm vụ T2"));
        take(plan, CSV, filled, "?leave=2").statusCode(200).body("changes", hasSize(1));
        take(plan, CSV, filled, "?overrule=2@2").statusCode(200).body("changes", hasSize(1));
        desk.planner().get("/api/v1/tasks/" + taskId(plan, "T1")).then().body("submittedTo", equalTo("Giám đốc"));
    }

    @Test
    void allOrNothingAndEveryFaultByRowAndColumn() throws IOException {
        String plan = draft();
        long before = revisions(plan);
        take(
                        plan,
                        CSV,
                        csv(plan).replace("Quý II/2023", "sớm").replace(",1500000,", ",nhiều,")
                                + "T3,,,,,,,,,,,,\r\nT4,Việc,,PL-NONE,,,,,,,,,\r\n",
                        "")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/2/budget", "/4/title"));
        take(plan, CSV, csv(plan).replace("Quý II/2023", "sớm"), "")
                .statusCode(422)
                .body("errors.pointer", contains("/2/due"));
        take(
                        plan,
                        CSV,
                        csv(plan).replace("Sở Kế Hoạch (PL-SO)", "Sở Lạ (PL-LA)")
                                + "T4,Việc,,PL-NONE,Phòng (PL-NONE),,,,,,,,\r\n",
                        "")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/2/lead", "/3/lead", "/4/lead", "/4/coordinators"));
        assertThat(revisions(plan)).isEqualTo(before);
        take(plan, CSV, "STT,Việc\n1,x\n", "").statusCode(400);
        takeWorkbook(plan, new byte[] {1, 2, 3}).statusCode(400);
        takeWorkbook(plan, HostileWorkbook.withACell(150, "TT (code)"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("import.row-too-long"));
        take(plan, "application/json", "{\"rows\": [{\"code\": \"T9\"}], \"more\": 1}", "")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rows/0/title", "/more"));
        take(plan, "application/json", json(draft()), "")
                .statusCode(422)
                .body("errors[0].code", equalTo("annex.other-plan"));
        take(plan, "text/plain", "x", "").statusCode(415);
        take(plan, CSV, csv(plan), "?missing=never&locale=fr&dryRun=1").statusCode(400);
    }

    @Test
    void unitsOfOneCellAreSeparatedOrRefusedByRow() {
        String plan = desk.draft();
        String table = "TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead),Đơn vị phối hợp (coordinators)\n";
        take(
                        plan,
                        CSV,
                        table + "1,Một,PL-SO,Tỉnh Kế Hoạch (PL-TINH); Xã Kế Hoạch (PL-XA)\n"
                                + "2,Hai,PL-SO,\"PL-XA, Hội Nông dân\"\n",
                        "")
                .statusCode(200);
        desk.planner()
                .get(plan(plan) + "/tasks")
                .then()
                .body("items[0].coordinators.code", containsInAnyOrder("PL-TINH", "PL-XA"))
                .body("items[1].coordinators.code", contains("PL-XA"))
                .body("items[1].parties.name.vi", contains("Hội Nông dân"));
        take(
                        desk.draft(),
                        CSV,
                        table + "1,Một,Sở Kế Hoạch (PL-SO); Xã Kế Hoạch (PL-XA),\n"
                                + "2,Hai,PL-SO,Sở Kế Hoạch (PL-SO) Xã Kế Hoạch (PL-XA)\n",
                        "")
                .statusCode(422)
                .body("errors.pointer", contains("/2/lead", "/3/coordinators"));
    }

    @Test
    void unitsAreFoundByTheirNamesAsOfficesWriteThem() {
        String plan = desk.draft();
        String table = "TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead),Đơn vị phối hợp (coordinators)\n";
        String called = "Xã Trùng Tên Phụ Lục";
        world.unit("PL-TRUNG-1", called, "xã", "PL-TINH");
        world.unit("PL-TRUNG-2", called, "xã", "PL-TINH");
        take(plan, CSV, table + "1,Một,so ke hoach,\"XÃ KẾ HOẠCH; Hội Nông dân\"\n", "")
                .statusCode(200);
        desk.planner()
                .get(plan(plan) + "/tasks")
                .then()
                .body("items[0].lead.code", equalTo("PL-SO"))
                .body("items[0].coordinators.code", contains("PL-XA"))
                .body("items[0].parties.name.vi", contains("Hội Nông dân"));
        take(desk.draft(), CSV, table + "1,Một," + called + ",\n2,Hai,PL-SO," + called + "\n", "")
                .statusCode(422)
                .body("errors.pointer", contains("/2/lead", "/3/coordinators"))
                .body(
                        "errors.message",
                        everyItem(containsString(called + " (PL-TRUNG-1) | " + called + " (PL-TRUNG-2)")));
    }

    @Test
    void anOfficeSOwnTableMakesADraft() {
        String plan = desk.draft();
        take(plan, CSV, """
                        TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead),Thời gian (due),Kinh phí (budget)
                        1,Chuyển đổi số,,,
                        1.1,Nền tảng số,PL-SO,Quý II,1.500.000
                        1.2,Hạ tầng số,PL-SO,(2023/2025),
                        2,Báo chí,PL-SO,Thường xuyên,
                        """, "?locale=vi-VN").statusCode(200).body("changes", hasSize(4));
        desk.planner()
                .get(plan(plan) + "/tasks")
                .then()
                .body("items.kind", contains("group", "task", "task", "task"))
                .body("items.code", contains("1", "1.1", "1.2", "2"))
                .body("items[1].parent.code", equalTo("1"))
                .body("items[1].budget", equalTo(1500000))
                .body("items[2].period", equalTo("2023/2025"));
        take(plan, CSV, "TT (code),Nội dung nhiệm vụ (title)\n2,Họp báo\n", "?missing=withdraw")
                .statusCode(200)
                .body("changes.action", containsInAnyOrder("change", "withdraw", "withdraw", "withdraw"));
        desk.planner().get(plan(plan) + "/tasks").then().body("items.title.vi", contains("Họp báo"));
    }

    @Test
    void intoAPlanInForceItMakesTheDraftOfAnAmendment() {
        String plan = issued();
        String filled = csv(plan).replace("Quý II/2023", "Quý III/2023") + "T3,Việc mới,,PL-SO,,,,,,,,,\r\n";
        take(plan, CSV, filled, "").statusCode(400).body("errors[0].parameter", equalTo("reason"));
        take(plan, CSV, filled, "?dryRun=true").statusCode(200).body("amendment", nullValue());
        desk.viewer().get(plan(plan) + "/amendments").then().body("items", empty());
        String made = take(plan, CSV, filled, "?reason=Theo+th%C3%B4ng+b%C3%A1o,+s%E1%BB%91+12")
                .statusCode(200)
                .body("amendment.number", equalTo(1))
                .extract()
                .path("amendment.id");
        desk.viewer()
                .get(AmendmentDesk.amendment(made))
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("lines.field", contains("due", null))
                .body("lines[0].oldValue", equalTo("2023-06-30"))
                .body("lines[0].newValue", equalTo("2023-09-30"))
                .body("lines[1].code", equalTo("T3"));
        given().get(plan(plan) + "/tasks").then().body("items.code", contains("T1", "T2"));
        amendments.submit(made);
        amendments.move(desk.approver(), made, AmendmentDesk.DECIDE).statusCode(200);
        given().get(plan(plan) + "/tasks").then().body("items.code", contains("T1", "T2", "T3"));
    }

    @Test
    void aTaskThatIsGoneMeanwhileIsAConflict() {
        String plan = issued();
        String csv = csv(plan);
        amendments.inForce(plan, AmendmentDesk.withdraw("T2") + "," + change("T1", "note", "null"));
        take(plan, CSV, csv, "").statusCode(200).body("changes", empty());
        take(plan, CSV, csv.replace("Nhiệm vụ T2", "Việc hai"), "?reason=x")
                .statusCode(409)
                .body("errors[0].code", equalTo("annex.task-gone"));
        take(plan, CSV, csv.replace("Nhiệm vụ T2", "Việc hai"), "?reason=x&leave=3")
                .statusCode(200);
    }

    @Test
    void itIsForPlannersAndPlansThatAreOpen() {
        String plan = draft();
        String path = plan(plan) + "/annex";
        String csv = csv(plan);
        nobody().contentType(CSV).body(csv).post(path).then().statusCode(401);
        desk.viewer().contentType(CSV).body(csv).post(path).then().statusCode(403);
        desk.stranger().contentType(CSV).body(csv).post(path).then().statusCode(404);
        desk.submit(plan);
        take(plan, CSV, csv, "").statusCode(409).body("code", equalTo("annex.plan-not-open"));
        take("x", CSV, csv, "").statusCode(404);
    }
}
