package vn.tongket.plans.amendments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.plans.PlannedTask;

/**
 * A row of the annex of a plan: its cells as texts, things of a list a line each.
 *
 * @param code TT
 * @param title Nội dung nhiệm vụ
 * @param legalBases Căn cứ: {@code Quyết định số 12/QĐ-UBND ngày 05/01/2023, trang 3}
 * @param lead Đơn vị chủ trì: its name with its code in brackets, or the code
 * @param coordinators Đơn vị phối hợp: units likewise; a line without a code is a party outside the hierarchy
 * @param submittedTo Cấp trình
 * @param due Thời gian: a day, month, quarter or year, or what is said instead
 * @param deliverables Sản phẩm
 * @param budget Kinh phí, in đồng
 * @param funding Nguồn kinh phí
 * @param note Ghi chú
 * @param task the id of the task, or null in a row that is new
 * @param revision by which a later import knows which cells somebody wrote in, and what they rested on
 */
@Schema(name = "AnnexRow")
public record AnnexRow(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 4000) String legalBases,
        @Nullable @Size(max = 500) String lead,
        @Nullable @Size(max = 8000) String coordinators,
        @Nullable @Size(max = 500) String submittedTo,
        @Nullable @Size(max = 100) String due,
        @Nullable @Size(max = 8000) String deliverables,
        @Nullable @Min(0) BigDecimal budget,
        @Nullable @Size(max = 500) String funding,
        @Nullable @Size(max = 4000) String note,
        @Nullable UUID task,
        @Nullable @Size(max = 200) String revision) {

    /** The row of a task; without a revision for an annex that is only read. */
    static AnnexRow of(PlannedTask task, @Nullable Long revision) {
        AnnexCells cells = AnnexCells.of(task);
        return new AnnexRow(
                cells.get(AnnexColumn.CODE),
                cells.get(AnnexColumn.TITLE),
                orNull(cells.get(AnnexColumn.LEGAL_BASES)),
                orNull(cells.get(AnnexColumn.LEAD)),
                orNull(cells.get(AnnexColumn.COORDINATORS)),
                orNull(cells.get(AnnexColumn.SUBMITTED_TO)),
                orNull(cells.get(AnnexColumn.DUE)),
                orNull(cells.get(AnnexColumn.DELIVERABLES)),
                task.budget(),
                orNull(cells.get(AnnexColumn.FUNDING)),
                orNull(cells.get(AnnexColumn.NOTE)),
                revision == null ? null : task.id(),
                revision == null ? null : AnnexMark.text(revision, cells));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Its cells. */
    @JsonIgnore
    AnnexCells cells() {
        Map<AnnexColumn, String> texts = new EnumMap<>(AnnexColumn.class);
        AnnexColumn.filled().forEach(column -> texts.put(column, AnnexCells.canonical(text(column))));
        return new AnnexCells(texts);
    }

    /** What stands in a column, as text. */
    @Nullable
    String text(AnnexColumn column) {
        return switch (column) {
            case CODE -> code;
            case TITLE -> title;
            case LEGAL_BASES -> legalBases;
            case LEAD -> lead;
            case COORDINATORS -> coordinators;
            case SUBMITTED_TO -> submittedTo;
            case DUE -> due;
            case DELIVERABLES -> deliverables;
            case BUDGET -> budget == null ? null : budget.stripTrailingZeros().toPlainString();
            case FUNDING -> funding;
            case NOTE -> note;
            case TASK -> task == null ? null : task.toString();
            case REVISION -> revision;
        };
    }
}
