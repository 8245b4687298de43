package vn.tongket.organisation.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.tables.TableFormat;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Lists of units, as offices have them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UnitListTest {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aProvince() {
        clock.reset();
        world.unit("UL", "Tỉnh Thử Danh Sách", "tỉnh", null);
        world.unit("UM", "Tỉnh Danh Sách Khác", "tỉnh", null);
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "UL");
    }

    private static ValidatableResponse send(RequestSpecification who, String type, Object body, String... query) {
        RequestSpecification asking = who.contentType(type);
        for (int i = 0; i < query.length; i += 2) {
            asking.queryParam(query[i], query[i + 1]);
        }
        return (body instanceof byte[] bytes ? asking.body(bytes) : asking.body((String) body))
                .post("/api/v1/units/imports")
                .then();
    }

    @Test
    void aListComesInInAnyOrderBelowUnitsThatGoByCodeOrName() {
        send(administrator(), CSV, """
                        STT;Mã;Tên đơn vị;Loại;Cấp;Trực thuộc;Từ ngày;Căn cứ
                        1;ul-p1;Phòng Hành chính;;;UL-S1;;
                        2;ul-s1;Sở Thử;;;Tỉnh Thử Danh Sách;01/03/2023;Quyết định thử
                        3;ul-x1;Xã Thử Một;;;UL;;
                        4;ul-t1;Khu 3;Tổ dân phố;;Xã Thử Một;;
                        5;ul-c1;Công an tỉnh;công an;cơ quan;UL;;
                        """, "validFrom", "2023-03-01")
                .statusCode(200)
                .body("dryRun", is(false))
                .body("created", is(5))
                .body("unchanged", is(0))
                .body("differences", empty())
                .body("kinds.kind", contains("công an"))
                .body("items.row", contains(2, 3, 4, 5, 6))
                .body("items.kind", contains("phòng", "sở", "xã", "tổ dân phố", "công an"))
                .body("items.level", contains("organisation", "organisation", "commune", "village", "organisation"))
                .body("items.parent", contains("UL-S1", "UL", "UL", "UL-X1", "UL"))
                .body("items.outcome", contains("new", "new", "new", "new", "new"));
        given().get("/api/v1/units/UL-P1?date=2023-03-01")
                .then()
                .body("name.vi", is("Phòng Hành chính"))
                .body("parent.code", is("UL-S1"))
                .body("validFrom", is("2023-03-01"));
        world.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/audit-entries?resource=units&key=UL-T1")
                .then()
                .body("items.action", contains("create"));
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNothing() {
        String rows = "Mã,Tên,Loại,Cấp\nUL-D1,Trạm Thử,trạm nháp,cơ quan\n";
        send(administrator(), CSV, rows, "parent", "UL", "dryRun", "true")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(1))
                .body("kinds.kind", contains("trạm nháp"));

        given().get("/api/v1/units/UL-D1").then().statusCode(404);
        given().get("/api/v1/unit-kinds").then().body("items.findAll { it.kind == 'trạm nháp' }", empty());
    }

    @Test
    void aListThatComesAgainChangesNothingAndSaysWhereItDiffers() {
        String rows = "code,name,parent\nUL-A1,Sở Một,UL\nUL-A2,Sở Hai,UL\n";
        send(administrator(), CSV, rows).statusCode(200).body("created", is(2));

        send(administrator(), CSV, "code,name,parent\nUL-A1,Sở Một,UL\nUL-A2,Sở Nhì,UM\nUL-A3,Phòng Ba,UL-A2\n")
                .statusCode(200)
                .body("created", is(1))
                .body("unchanged", is(2))
                .body("items.outcome", contains("unchanged", "differs", "new"))
                .body("differences.row", contains(3, 3))
                .body("differences.column", contains("name", "parent"))
                .body("differences.here", contains("Sở Hai", "UL"))
                .body("differences.inList", contains("Sở Nhì", "UM"));
        given().get("/api/v1/units/UL-A2").then().body("name.vi", is("Sở Hai")).body("parent.code", is("UL"));
    }

    @Test
    void allThatIsWrongIsToldAndNothingIsTaken() {
        send(administrator(), CSV, """
                        Mã,Tên,Loại,Cấp,Đơn vị cấp trên,Từ ngày
                        UL-E1,Sở Được,,,UL,
                        UL E2,Sở Sai mã,,,UL,
                        UL-E3,Hội Lạ,,,UL,
                        UL-E4,Sở Sai cấp,sở,xã,UL,
                        UL-E5,Sở Sai ngày,,,UL,31/02/2023
                        UL-E6,,sở,,UL,
                        UL-E1,Sở Lặp,,,UL,
                        UL-E8,Hội Mới,hội mới,,UL,
                        UL-E9,Sở Cấp lạ,,tầng trên,UL,
                        """)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/3/code",
                                "/4/kind",
                                "/5/level",
                                "/6/validFrom",
                                "/7/name",
                                "/8",
                                "/9/kind",
                                "/10/level"))
                .body(
                        "errors.code",
                        contains(
                                "unit.code-form",
                                "unit-list.kind-not-told",
                                "unit.kind-level",
                                "import.not-a-day",
                                "body.required",
                                "import.repeated-row",
                                "unit.kind-unknown",
                                "unit-list.level-unknown"));
        given().get("/api/v1/units/UL-E1").then().statusCode(404);
    }

    @Test
    void rulesOfUnitsAreToldAtTheirRows() {
        send(administrator(), CSV, "Mã,Tên\nUL-F0,Huyện Đã Có\n", "parent", "UL")
                .statusCode(200);
        send(administrator(), CSV, """
                        Mã,Tên,Trực thuộc,Từ ngày,Đến ngày
                        UL-F1,Xã Dưới Sở,UL-F2,,
                        UL-F2,Sở Trên Xã,UL,,
                        UL-F3,Xã Một Ngày,UL,2023-01-02,2023-01-02
                        UL-F0,Huyện Mã cũ,UL,1990-01-01,2000-01-01
                        UL-F4,Phòng Ở đâu,Sở Không Có,,
                        UL-F5,Thôn Ấp lạ,UL,,
                        """)
                .statusCode(422)
                .body("errors.pointer", contains("/6/parent"))
                .body("errors.code", contains("unit.parent-unknown"));
        send(administrator(), CSV, """
                        Mã,Tên,Trực thuộc,Từ ngày,Đến ngày
                        UL-F1,Xã Dưới Sở,UL-F2,,
                        UL-F2,Sở Trên Xã,UL,,
                        UL-F5,Phòng Vòng Một,UL-F6,,
                        UL-F6,Phòng Vòng Hai,UL-F5,,
                        """)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/2/parent", "/4/parent", "/5/parent"))
                .body("errors.code", containsInAnyOrder("unit.parent-level", "unit.cycle", "unit.cycle"));
        send(administrator(), CSV, "Mã,Tên,Trực thuộc,Từ ngày,Đến ngày\nUL-F3,Xã Một Ngày,UL,2023-01-02,2023-01-02\n")
                .statusCode(422)
                .body("errors.pointer", contains("/2/validTo"));
    }

    @Test
    void aCodeThatAnotherUnitHadLaterIsToldAtItsRow() {
        send(administrator(), CSV, "Mã,Tên,Từ ngày\nUL-G1,Sở Sau,2020-01-01\n", "parent", "UL")
                .statusCode(200);
        send(administrator(), CSV, "Mã,Tên,Từ ngày\nUL-G1,Sở Trước,2010-01-01\n", "parent", "UL")
                .statusCode(422)
                .body("errors.pointer", contains("/2/code"))
                .body("errors.code", contains("unit.code-in-use"));
    }

    @Test
    void twoUnitsOfOneNameGoByCode() {
        send(
                        administrator(),
                        CSV,
                        "Mã,Tên,Trực thuộc\nUL-N1,Phòng Trùng,UL\nUL-N2,Phòng Trùng,UL\nUL-N3,Ban X,Phòng Trùng\n")
                .statusCode(422)
                .body("errors.pointer", contains("/4/parent"))
                .body("errors.code", contains("unit-list.parent-ambiguous"));
    }

    @Test
    void whoAdministersTheUnitAboveBringsThemIn() {
        String rows = "Mã,Tên\nUL-R1,Sở Quyền\n";
        send(given(), CSV, rows, "parent", "UL").statusCode(401);
        send(world.as(Role.PLANNER, "UL"), CSV, rows, "parent", "UL")
                .statusCode(403)
                .body("code", is("access.denied"));
        send(world.as(Role.ADMINISTRATOR, "UM"), CSV, rows, "parent", "UL")
                .statusCode(403)
                .body("code", is("import.row-denied"))
                .body("detail", containsString("2"));
        send(administrator(), CSV, "Mã,Tên\nUR,Tỉnh Quyền\n").statusCode(403);
        send(administrator(), CSV, "Mã,Tên,Loại,Cấp\nUL-R2,Ấp Quyền,ấp quyền,thôn\n", "parent", "UL")
                .statusCode(422)
                .body("errors.pointer", contains("/2/kind"))
                .body("errors.code", contains("unit.kind-of-land"));
    }

    @Test
    void theOfficialListOfUnitsComesInAsItIs() {
        send(world.as(Role.ADMINISTRATOR, null), CSV, """
                        Mã,Tên,Tên tiếng Anh,Cấp,Nghị định,Tỉnh / Thành Phố
                        9901,Phường Một,,Phường,1656/NQ-UBTVQH15,Thành phố Thử Trung Ương
                        99X,Thành phố Thử Trung Ương,Trial City,Thành phố Trung ương,202/2025/QH15,
                        """, "validFrom", "2025-07-01")
                .statusCode(200)
                .body("items.kind", contains("phường", "thành phố trực thuộc trung ương"))
                .body("items.level", contains("commune", "province"))
                .body("items.parent", contains("99X", null));
        given().get("/api/v1/units/99X?date=2025-07-01")
                .then()
                .body("name.en", is("Trial City"))
                .body("parent", nullValue());
    }

    @Test
    void aWorkbookIsAList() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thử", "1.0")) {
            Worksheet sheet = book.newWorksheet("Đơn vị");
            List<String> heads = List.of("TT", "Mã đơn vị", "Tên cơ quan", "Có từ ngày");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "UL-W1");
            sheet.value(1, 2, "Uỷ ban nhân dân Thử");
            sheet.value(1, 3, 44986);
        }
        send(administrator(), Xlsx.MEDIA_TYPE, bytes.toByteArray(), "parent", "UL")
                .statusCode(200)
                .body("items.kind", contains("ủy ban nhân dân"))
                .body("items.validFrom", contains("2023-03-01"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        send(administrator(), CSV, "Mã\nUL-Q1\n")
                .statusCode(400)
                .body("errors.code", contains("import.missing-column"));
        send(administrator(), TableFormat.DOCX_MEDIA_TYPE, new byte[] {1, 2, 3})
                .statusCode(400)
                .body("code", is("import.not-docx"));
        send(administrator(), CSV, "Mã,Tên\nUL-Q1,Sở\n", "validFrom", "hôm qua")
                .statusCode(400)
                .body("errors.parameter", contains("validFrom"));
    }

    @Test
    void oneKeyTakesAListOnce() {
        String key = UUID.randomUUID().toString();
        String rows = "Mã,Tên\nUL-K1,Sở Khóa\n";
        String token = world.token(Role.ADMINISTRATOR, "UL");
        for (int time = 0; time < 2; time++) {
            send(given().auth().oauth2(token).header("Idempotency-Key", key), CSV, rows, "parent", "UL")
                    .statusCode(200)
                    .body("created", is(1));
        }
        assertThat(sql.number("select count(*) as n from unit_versions where code = ?", "UL-K1"))
                .isEqualTo(1);
    }
}
