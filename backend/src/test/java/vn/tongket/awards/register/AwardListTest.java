package vn.tongket.awards.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.services.tables.TableFormat;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Lists of past years, as offices have them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardListTest {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    private static ValidatableResponse send(RequestSpecification who, String type, Object body, String... query) {
        RequestSpecification asking = who.contentType(type);
        for (int i = 0; i < query.length; i += 2) {
            asking.queryParam(query[i], query[i + 1]);
        }
        if (body instanceof byte[] bytes) {
            return asking.body(bytes).post("/api/v1/awards/imports").then();
        }
        return asking.body((String) body).post("/api/v1/awards/imports").then();
    }

    /** A list of one decision, by the administrator. */
    private ValidatableResponse list(String number, String rows, String... more) {
        List<String> query = new java.util.ArrayList<>(List.of(
                "source",
                "Danh sách thử " + number,
                "authority",
                AwardWorld.DEPARTMENT,
                "decisionNumber",
                number,
                "decisionDate",
                "2019-12-20",
                "type",
                AwardWorld.PRAISE));
        query.addAll(List.of(more));
        return send(world.administrator(), CSV, rows, query.toArray(String[]::new));
    }

    private List<String> kept(String number) {
        return sql.list("""
                select a.recipient_name || ', ' || coalesce(a.recipient_position, '') as said from awards a
                join award_decisions d on d.id = a.decision_id where d.number = ? order by a.recipient_name
                """, row -> row.text("said"), number);
    }

    @Test
    void aListComesInAsRecordedAwardsUnderItsDecision() {
        String number = AwardWorld.nextNumber();
        list(number, """
                        STT,Họ và tên,Chức vụ,Đơn vị,Năm
                        1,Hứa Thị Danh Sách,Chuyên viên,AW-SO,2019
                        2,Lương Văn Danh Sách,Trưởng phòng,Sở Khen thưởng,2018
                        """)
                .statusCode(200)
                .body("dryRun", is(false))
                .body("rows", is(2))
                .body("created", is(2))
                .body("unchanged", is(0))
                .body("decisions", is(1))
                .body("recipients", is(2))
                .body("differences", empty())
                .body("doubtful", empty());
        assertThat(kept(number)).containsExactly("Hứa Thị Danh Sách, Chuyên viên", "Lương Văn Danh Sách, Trưởng phòng");
        anybody()
                .queryParam("recipient", "luong van danh sach")
                .get("/api/v1/awards")
                .then()
                .body("items.status", contains("recorded"))
                .body("items.achievementYear", contains(2018))
                .body("items.decision.number", contains(number))
                .body("items.decision.date", contains("2019-12-20"))
                .body("items[0].recipient.unit.code", is(AwardWorld.DEPARTMENT))
                .body("items[0].source.document", is("Danh sách thử " + number));
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNothing() {
        String number = AwardWorld.nextNumber();
        String rows = "Họ và tên,Đơn vị\nThẩm Thị Thử,AW-SO\n";
        list(number, rows, "dryRun", "true")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(1));
        assertThat(kept(number)).isEmpty();
        list(number, rows).body("dryRun", is(false)).body("created", is(1)).body("recipients", is(1));
        assertThat(kept(number)).hasSize(1);
    }

    @Test
    void theSameListAgainChangesNothingAndTellsWhatItSaysOtherwise() {
        String number = AwardWorld.nextNumber();
        list(number, "name,unit,position,way\nTạ Văn Lại,AW-SO,Chuyên viên,regular\n")
                .body("created", is(1));
        list(number, "name,unit,position,way\nTạ Văn Lại,AW-SO,Chuyên viên,regular\n")
                .statusCode(200)
                .body("created", is(0))
                .body("unchanged", is(1))
                .body("decisions", is(0))
                .body("differences", empty());
        list(number, "name,unit,position,way\nTạ Văn Lại,AW-SO,Trưởng phòng,thematic\nTạ Thị Thêm,AW-SO,,\n")
                .body("created", is(1))
                .body("unchanged", is(1))
                .body("differences.column", containsInAnyOrder("position", "way"))
                .body("differences.find { it.column == 'position' }.here", is("Chuyên viên"))
                .body("differences.find { it.column == 'position' }.inList", is("Trưởng phòng"))
                .body("differences.row", contains(2, 2))
                .body("differences[0].award", notNullValue());
        assertThat(kept(number)).containsExactly("Tạ Thị Thêm, ", "Tạ Văn Lại, Chuyên viên");
    }

    @Test
    void aKnownRecipientIsRecognisedAndADoubtfulOneSaidToBe() {
        list(AwardWorld.nextNumber(), "name,unit\nChu Thị Hà,AW-SO\n").body("recipients", is(1));
        list(AwardWorld.nextNumber(), "name,unit\nCHU THỊ HÀ,AW-SO\n")
                .body("recipients", is(0))
                .body("doubtful", empty());
        list(AwardWorld.nextNumber(), "name,unit\nChu Thị Hạ,AW-SO\n")
                .body("recipients", is(1))
                .body("doubtful.row", contains(2))
                .body("doubtful[0].alike.name", contains("Chu Thị Hà"));
    }

    @Test
    void recipientsWhomAListCountsStayUnnamed() {
        String number = AwardWorld.nextNumber();
        list(number, "name,count\n,6\n").statusCode(200).body("created", is(1)).body("recipients", is(0));
        String id = sql.one(
                        "select a.id from awards a join award_decisions d on d.id = a.decision_id where d.number = ?",
                        row -> row.id("id").toString(),
                        number)
                .orElseThrow();
        anybody().get("/api/v1/awards/" + id).then().body("count", is(6)).body("recipient.name", nullValue());
    }

    @Test
    void everyFaultyRowIsNamedAndNothingIsTaken() {
        String number = AwardWorld.nextNumber();
        list(number, """
                        name,unit,type,decisionDate,recipientKind,count,achievementYear,way
                        Ai,AW-SO,AW_PRAISE,,,,,
                        ,AW-SO,AW_PRAISE,,,,,
                        Bo,AW-KHONG,AW_PRAISE,,,,,
                        Co,AW-SO,Danh hiệu không có,,,,,
                        Du,AW-SO,AW_PRAISE,31/02/2019,,,,
                        En,AW-SO,AW_PRAISE,,con vật,,,
                        Gi,AW-SO,AW_PRAISE,,,,20x9,
                        Ho,AW-SO,AW_PRAISE,,,,,whim
                        Ai,AW-SO,AW_PRAISE,,,,,
                        """)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/3/name",
                                "/4/unit",
                                "/5/type",
                                "/6/decisionDate",
                                "/7/recipientKind",
                                "/8/achievementYear",
                                "/9/way",
                                "/10"))
                .body("errors[7].code", is("import.repeated-row"));
        assertThat(kept(number)).isEmpty();
    }

    @Test
    void rulesOfAwardsHoldForRowsToo() {
        String number = AwardWorld.nextNumber();
        list(number, """
                        name,recipientKind,position,achievementYear
                        Được,cá nhân,,2019
                        Phòng Sai,tập thể,Trưởng phòng,2020
                        """)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/3/recipientKind", "/3/position", "/3/achievementYear"));
        assertThat(kept(number)).isEmpty();
    }

    @Test
    void aDecisionOfTheHouseIsNotMixedWithALists() {
        String issued = anybody()
                .get("/api/v1/awards/" + world.issuedAward("Người Đã Có"))
                .path("decision.number");
        send(
                        world.administrator(),
                        CSV,
                        "name,decisionDate\nAi Đó,20/12/2022\n",
                        "source",
                        "x",
                        "authority",
                        AwardWorld.DEPARTMENT,
                        "decisionNumber",
                        issued,
                        "type",
                        AwardWorld.PRAISE)
                .statusCode(422)
                .body("errors.pointer", contains("/2/decisionNumber"))
                .body("errors.code", contains("award-decision.number-taken"));
    }

    @Test
    void onlyAnAdministratorOfTheAuthorityTakesListsIn() {
        String[] query = {
            "source", "x", "authority", AwardWorld.DEPARTMENT, "decisionDate", "2019-12-20", "type", AwardWorld.PRAISE
        };
        String rows = "name\nAi Đó\n";
        send(anybody(), CSV, rows, query).statusCode(401);
        send(world.officer(), CSV, rows, query).statusCode(403).body("code", is("access.denied"));
        send(world.administratorElsewhere(), CSV, rows, query).statusCode(403).body("code", is("import.row-denied"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        send(world.administrator(), CSV, "name\nAi\n").statusCode(400).body("errors.parameter", contains("source"));
        list("1", "Họ và tên,Cân nặng\nAi,60\n").statusCode(400).body("errors.pointer", contains("/1/Cân nặng"));
        list("1", "Chức vụ\nTrưởng phòng\n").statusCode(400).body("errors.code", contains("import.missing-column"));
        send(world.administrator(), TableFormat.DOCX_MEDIA_TYPE, new byte[] {1, 2, 3}, "source", "x")
                .statusCode(400)
                .body("code", is("import.not-docx"));
        send(world.administrator(), "application/pdf", new byte[] {1}, "source", "x")
                .statusCode(415);
    }

    @Test
    void aTableOfAWordDocumentIsAList() {
        String number = AwardWorld.nextNumber();
        byte[] document = document("""
                <w:p><w:r><w:t>DANH SÁCH KHEN THƯỞNG</w:t></w:r></w:p>
                <w:tbl><w:tr>%s</w:tr></w:tbl>
                <w:tbl>
                <w:tr>%s%s%s</w:tr>
                <w:tr>%s%s<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>AW-SO</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr>%s%s<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>
                </w:tbl>
                """.formatted(
                        cell("Ghi chú"),
                        cell("STT"),
                        cell("Họ và", "tên"),
                        cell("Đơn vị công tác"),
                        cell("1"),
                        cell("Âu Thị Văn Bản"),
                        cell("2"),
                        cell("Đèo Văn", "Văn Bản")));
        send(
                        world.administrator(),
                        TableFormat.DOCX_MEDIA_TYPE,
                        document,
                        "source",
                        "Văn bản thử",
                        "authority",
                        AwardWorld.DEPARTMENT,
                        "decisionNumber",
                        number,
                        "decisionDate",
                        "2019-12-20",
                        "type",
                        "Chiến sĩ thử cơ sở (tên khác)")
                .statusCode(200)
                .body("created", is(2))
                .body("recipients", is(2));
        assertThat(kept(number)).containsExactly("Âu Thị Văn Bản, ", "Đèo Văn Văn Bản, ");
        anybody()
                .queryParam("recipient", "deo van van ban")
                .get("/api/v1/awards")
                .then()
                .body("items[0].recipient.unit.code", is(AwardWorld.DEPARTMENT));
    }

    private static String cell(String... paragraphs) {
        return Stream.of(paragraphs)
                .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining("", "<w:tc>", "</w:tc>"));
    }

    private static byte[] document(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + content + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aSheetOfAWorkbookIsAListWithItsDays() throws IOException {
        String number = AwardWorld.nextNumber();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            List<String> header = List.of("Họ và tên", "Đơn vị", "Ngày quyết định", "Năm");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "Khổng Thị Bảng Tính");
            sheet.value(1, 1, "AW-SO");
            sheet.value(1, 2, java.time.LocalDate.of(2018, 12, 21));
            sheet.value(1, 3, 2018);
        }
        send(
                        world.administrator(),
                        Xlsx.MEDIA_TYPE,
                        bytes.toByteArray(),
                        "source",
                        "Bảng thử",
                        "authority",
                        AwardWorld.DEPARTMENT,
                        "decisionNumber",
                        number,
                        "type",
                        AwardWorld.PRAISE)
                .statusCode(200)
                .body("created", is(1));
        anybody()
                .queryParam("recipient", "khong thi bang tinh")
                .get("/api/v1/awards")
                .then()
                .body("items.decision.date", contains("2018-12-21"))
                .body("items.achievementYear", contains(2018));
    }

    @Test
    void theSameKeyTakesAListOnce() {
        String number = AwardWorld.nextNumber();
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            send(
                            world.administrator().header("Idempotency-Key", key),
                            CSV,
                            "name,unit\nUng Văn Khóa,AW-SO\n",
                            "source",
                            "x",
                            "authority",
                            AwardWorld.DEPARTMENT,
                            "decisionNumber",
                            number,
                            "decisionDate",
                            "2019-12-20",
                            "type",
                            AwardWorld.PRAISE)
                    .statusCode(200)
                    .body("created", is(1));
        }
        assertThat(kept(number)).hasSize(1);
    }
}
