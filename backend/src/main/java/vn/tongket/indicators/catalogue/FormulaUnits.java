package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the units of measure in a formula fit: what is added, subtracted or compared has one unit, and so has the result.
 * Percent is a plain number; 0 fits every unit; a product or quotient makes a unit of its own, about which nothing is said,
 * and so does a part of a ratio.
 */
final class FormulaUnits {

    /** The unit of plain numbers. */
    static final String PERCENT = "percent";

    /**
     * Two units that do not fit.
     *
     * @param position where the second one begins in the formula, counted from 1
     */
    record Misfit(int position, String one, String other) {}

    private final Map<String, String> unitByCode;
    private final List<Misfit> misfits = new ArrayList<>();

    private FormulaUnits(Map<String, String> unitByCode) {
        this.unitByCode = unitByCode;
    }

    /** What does not fit, with the unit that the result should have; codes without a unit fit everywhere. */
    static List<Misfit> misfits(Formula formula, Map<String, String> unitByCode, String declared) {
        FormulaUnits units = new FormulaUnits(unitByCode);
        String result = units.unitOf(formula.root());
        if (result != null && !result.equals(declared)) {
            units.misfits.add(new Misfit(formula.root().position(), declared, result));
        }
        return units.misfits;
    }

    /** The unit of a piece; null where it is any. */
    private @Nullable String unitOf(Expression expression) {
        return switch (expression) {
            case Expression.Literal(BigDecimal value, int position) -> value.signum() == 0 ? null : PERCENT;
            case Expression.Reference(Formula.Operand operand, int position) ->
                operand.part() == Formula.Part.VALUE ? unitByCode.get(operand.code()) : null;
            case Expression.Negated negated -> unitOf(negated.of());
            case Expression.Combined combined -> unitOf(combined);
            case Expression.Call call -> unitOf(call);
        };
    }

    private @Nullable String unitOf(Expression.Combined combined) {
        if (combined.operator() == '+' || combined.operator() == '-') {
            return common(combined.inside());
        }
        combined.inside().forEach(this::unitOf);
        return null;
    }

    private @Nullable String unitOf(Expression.Call call) {
        return call.function() == Expression.Function.ROUND
                ? unitOf(call.arguments().getFirst())
                : common(call.arguments());
    }

    private @Nullable String common(List<Expression> pieces) {
        String common = null;
        for (Expression piece : pieces) {
            String unit = unitOf(piece);
            if (common != null && unit != null && !unit.equals(common)) {
                misfits.add(new Misfit(piece.position(), common, unit));
            }
            common = common == null ? unit : common;
        }
        return common;
    }
}
