package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.TableFormat;

/** The annex as files, and what is read from them. */
class AnnexSheetTest {

    private static final List<PlannedTask> TASKS = List.of(Planned.full(), Planned.task("2", "Việc hai", null, null));

    @TempDir
    Path folder;

    private static AnnexSheet sheet(boolean keyed) {
        return new AnnexSheet(
                List.of(List.of("Kế hoạch", "Kế hoạch năm 2023")),
                TASKS.stream().map(task -> AnnexRow.of(task, keyed ? 7L : null)).toList(),
                Set.of("1"),
                keyed);
    }

    private AnnexFile read(byte[] bytes, TableFormat format) {
        try (ReceivedFile file = ReceivedFile.receive(new ByteArrayInputStream(bytes), folder)) {
            return AnnexFile.read(file, format, NumberForm.EN);
        }
    }

    private AnnexFile readCsv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                .substring(0, 16);
    }

    private static void assertUntouched(AnnexFile read) {
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).hasSize(TASKS.size());
        for (int i = 0; i < TASKS.size(); i++) {
            AnnexFile.Row row = read.rows().get(i);
            assertThat(row.task()).isEqualTo(TASKS.get(i).id());
            assertThat(row.cells()).isEqualTo(AnnexCells.of(TASKS.get(i)));
            AnnexMark mark = row.mark();
            assertThat(mark).isNotNull();
            assertThat(mark.revision()).isEqualTo(7);
            assertThat(AnnexColumn.filled())
                    .allSatisfy(
                            column -> assertThat(mark.still(column, row.cells().get(column)))
                                    .isTrue());
        }
    }

    @Test
    void aWorkbookComesBackAsItWasWritten() {
        assertUntouched(read(sheet(true).xlsx(), TableFormat.XLSX));
    }

    @Test
    void aCsvFileComesBackAsItWasWritten() {
        assertUntouched(read(sheet(true).csv(), TableFormat.CSV));
    }

    @Test
    void jsonRowsComeBackAsTheyWereWritten() {
        assertUntouched(AnnexFile.of(sheet(true).rows()));
    }

    @Test
    void theSameAnnexIsTheSameBytesAsEver() throws Exception {
        assertThat(sha256(sheet(false).csv())).isEqualTo("162a3f159e779e35");
        assertThat(sha256(sheet(false).xlsx())).isEqualTo("cce956a963b00ba6");
    }

    @Test
    void noTextIsRunByASpreadsheet() {
        assertThat(new String(sheet(false).csv(), StandardCharsets.UTF_8)).contains(",'=không phải công thức");
    }

    @Test
    void anOfficeSOwnTableNeedsNoMoreThanTwoColumns() {
        AnnexFile read = readCsv("TT (code),Nội dung nhiệm vụ (title)\n5,Việc năm\n");
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.task()).isNull();
            assertThat(row.mark()).isNull();
            assertThat(row.cells().has(AnnexColumn.LEAD)).isFalse();
            assertThat(row.cells().get(AnnexColumn.TITLE)).isEqualTo("Việc năm");
        });
    }

    @Test
    void faultsAreToldByRowAndColumn() {
        AnnexFile read = readCsv("""
                TT (code),Nội dung nhiệm vụ (title),Kinh phí (budget),Nhiệm vụ (task),Phiên bản (revision)
                1,,,,
                2,Việc,nhiều,,
                3,Việc,,không,12/x
                4,Việc,,,
                4,Việc,,,
                """);
        assertThat(read.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/2/title body.required",
                        "/3/budget import.number-form",
                        "/4/task body.unknown-value",
                        "/4/revision body.unknown-value",
                        "/6/code annex.code-twice");
    }

    @Test
    void aTableWithoutTheColumnsIsRefused() {
        assertThatThrownBy(() -> readCsv("STT,Việc\n1,x\n")).isInstanceOf(ApiProblem.class);
    }

    @Test
    void documentsAreReadFromTheirLines() {
        assertThat(AnnexText.basis("Quyết định số 12/QĐ-UBND ngày 05/01/2023, trang 3"))
                .isEqualTo(Planned.full().legalBases().getFirst());
        assertThat(AnnexText.basis("Luật Giao dịch điện tử"))
                .isEqualTo(Planned.full().legalBases().getLast());
        assertThatThrownBy(() -> AnnexText.basis("Quyết định số 1 ngày 31/02/2023"))
                .isInstanceOf(RuntimeException.class);
        assertThat(AnnexText.code("Sở Thông tin và Truyền thông (SO-TTTT)")).isEqualTo("SO-TTTT");
        assertThat(AnnexText.code("Các doanh nghiệp viễn thông")).isNull();
    }
}
