package vn.tongket.plans.amendments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.http.bind.Columns;

/**
 * The columns of the annex of a plan, as offices draw it up, and two hidden ones by which a row is known again. A heading
 * has the office's words, and the name that faults use.
 */
enum AnnexColumn {
    CODE("code", "TT"),
    TITLE("title", "Nội dung nhiệm vụ"),
    LEGAL_BASES("legalBases", "Căn cứ"),
    LEAD("lead", "Đơn vị chủ trì"),
    COORDINATORS("coordinators", "Đơn vị phối hợp"),
    SUBMITTED_TO("submittedTo", "Cấp trình"),
    DUE("due", "Thời gian"),
    DELIVERABLES("deliverables", "Sản phẩm"),
    BUDGET("budget", "Kinh phí"),
    FUNDING("funding", "Nguồn kinh phí"),
    NOTE("note", "Ghi chú"),
    TASK("task", "Nhiệm vụ"),
    REVISION("revision", "Phiên bản");

    private final String code;
    private final String words;

    AnnexColumn(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String heading() {
        return words + " (" + code + ")";
    }

    /** Those that people fill. */
    static List<AnnexColumn> filled() {
        return Arrays.stream(values())
                .filter(column -> column != TASK && column != REVISION)
                .toList();
    }

    /** What a file must have, and may have; the reader finds the sheet by it. */
    static Columns columns() {
        List<AnnexColumn> required = List.of(CODE, TITLE);
        return new Columns(
                required.stream().map(AnnexColumn::heading).toList(),
                Stream.of(values())
                        .filter(column -> !required.contains(column))
                        .map(AnnexColumn::heading)
                        .toList());
    }
}
