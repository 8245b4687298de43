package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;
import vn.tongket.plans.followup.StatementChecks.RateVerdict;

/**
 * What came of adding up a printed table.
 *
 * @param consistent whether every sum holds and every percentage is printed as it rounds
 * @param rows the cells as they were read
 * @param sums every total that was found, cell by cell
 * @param shares every percentage whose parts were found
 */
@Schema(name = "TableCheck")
public record TableCheck(boolean consistent, List<List<String>> rows, List<Sum> sums, List<Share> shares) {

    /** Which cells make a total. */
    public enum TableDirection {
        /** Those above or below it in its column. */
        ROWS,
        /** Those beside it in its row. */
        COLUMNS,
        /** Those of the rows that its own row is divided into by its numbering, as I into 1 and 2. */
        LEVELS;

        /** Its code. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }

        /** Reads a code. */
        @JsonCreator
        public static TableDirection of(String code) {
            return Codes.read(TableDirection.class, code);
        }
    }

    /**
     * A number of the table.
     *
     * @param row its row, counted from 1
     * @param column its column, counted from 1
     */
    @Schema(name = "TableCell")
    public record Cell(int row, int column, BigDecimal value) {}

    /**
     * A total.
     *
     * @param sum what the parts come to
     * @param difference the total minus that; 0 where it holds
     */
    @Schema(name = "TableSum")
    public record Sum(
            TableDirection by, Cell total, List<Cell> parts, BigDecimal sum, BigDecimal difference, boolean holds) {}

    /**
     * A percentage.
     *
     * @param computed what it comes to, rounded half up to the decimals printed
     */
    @Schema(name = "TableShare")
    public record Share(Cell printed, Cell of, Cell in, BigDecimal computed, RateVerdict verdict) {}
}
