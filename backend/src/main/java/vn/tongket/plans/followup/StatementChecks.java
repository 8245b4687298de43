package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/**
 * What came of checking statements.
 *
 * @param consistent whether every sum holds, every rate is printed as it rounds, and no two statements disagree
 * @param sums every sum that could be made
 * @param rates every percentage that was printed
 * @param contradictions numbers of one name of which two statements have different ones
 */
@Schema(name = "StatementChecks")
public record StatementChecks(
        boolean consistent, List<Sum> sums, List<Rate> rates, List<Contradiction> contradictions) {

    /**
     * A sum.
     *
     * @param sum what the parts come to
     * @param difference the total minus that; 0 where it holds
     */
    @Schema(name = "CheckedSum")
    public record Sum(Term total, List<Term> parts, long sum, long difference, boolean holds) {}

    /**
     * A number in a sum.
     *
     * @param statement whose it is
     */
    @Schema(name = "CheckedTerm")
    public record Term(StatementNumber number, long value, String statement) {}

    /**
     * A percentage.
     *
     * @param computed what it comes to, rounded half up to the decimals printed; null where a number is missing or the
     *     whole is 0
     * @param unrounded the same with four decimals more
     */
    @Schema(name = "CheckedRate")
    public record Rate(
            String statement,
            StatementNumber of,
            StatementNumber in,
            String printed,

            @Nullable BigDecimal computed,

            @Nullable BigDecimal unrounded,

            RateVerdict verdict) {}

    /** How a printed percentage stands to what it comes to. */
    public enum RateVerdict {
        /** Printed as it rounds. */
        ROUNDED,
        /** Its last decimals are cut off, which rounding would have raised. */
        TRUNCATED,
        /** Raised, where rounding would not have. */
        RAISED,
        /** Another number. */
        DIFFERS,
        /** A number that it needs is not stated, or the whole is 0. */
        NOT_CHECKED;

        /** Its code. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }

        /** Reads a code. */
        @JsonCreator
        public static RateVerdict of(String code) {
            return Codes.read(RateVerdict.class, code);
        }
    }

    /** One name, several numbers. */
    @Schema(name = "StatementContradiction")
    public record Contradiction(StatementNumber number, List<Term> values) {}
}
