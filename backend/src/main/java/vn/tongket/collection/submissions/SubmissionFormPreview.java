package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a filled form would change.
 *
 * @param rows of the form
 * @param unchanged rows that change nothing
 * @param hiddenRows rows that the workbook hides from who opens it
 * @param firstHiddenRow the first of these, or null
 * @param changes rows that would change a value
 */
@Schema(name = "SubmissionFormPreview")
public record SubmissionFormPreview(
        Integer rows,
        Integer unchanged,
        Integer hiddenRows,
        @Nullable Integer firstHiddenRow,
        List<Change> changes) {

    /**
     * A row that would change a value.
     *
     * @param row its number in the sheet
     * @param standing what would be replaced, or null where nothing is there
     * @param revision of what would be replaced, 0 where nothing is there; `overrule` wants it
     * @param shown what its cells look like in the workbook
     * @param conflict whether somebody else changed the value since the form was made
     */
    @Schema(name = "SubmissionFormChange")
    public record Change(
            Integer row,
            String indicator,
            Map<String, String> breakdown,
            SubmissionResponse.@Nullable Value standing,
            Long revision,
            Filled filled,
            Shown shown,
            boolean conflict) {}

    /**
     * What the numbers of a row look like to who opens the workbook, with a decimal point: a percentage with its sign, digits
     * after the point as many as the cell shows. Null where a cell is empty.
     */
    @Schema(name = "SubmissionFormShown")
    public record Shown(
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator) {

        static Shown of(FilledForm.Shown cells) {
            return new Shown(text(cells.value()), text(cells.numerator()), text(cells.denominator()));
        }

        private static @Nullable String text(String cell) {
            return cell.isEmpty() ? null : cell;
        }
    }

    /** What is written in a row. */
    @Schema(name = "SubmissionFormRow")
    public record Filled(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean notApplicable,
            @Nullable String comment,
            @Nullable String reason) {}
}
