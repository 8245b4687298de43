package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** A piece of a formula. Positions count characters from 1. */
sealed interface Expression {

    /** Where it begins. */
    int position();

    /** The pieces that it is made of. */
    default List<Expression> inside() {
        return List.of();
    }

    /** A number. */
    record Literal(BigDecimal value, int position) implements Expression {}

    /** An indicator's value or part. */
    record Reference(Formula.Operand operand, int position) implements Expression {}

    /** The opposite. */
    record Negated(Expression of, int position) implements Expression {

        @Override
        public List<Expression> inside() {
            return List.of(of);
        }
    }

    /** Two pieces and {@code +}, {@code -}, {@code *} or {@code /} between them, which stands at the position. */
    record Combined(char operator, Expression left, Expression right, int position) implements Expression {

        @Override
        public List<Expression> inside() {
            return List.of(left, right);
        }
    }

    /** A function of some pieces. */
    record Call(Function function, List<Expression> arguments, int position) implements Expression {

        @Override
        public List<Expression> inside() {
            return arguments;
        }
    }

    /** The functions there are. */
    enum Function {
        MIN(2, Integer.MAX_VALUE),
        MAX(2, Integer.MAX_VALUE),
        ABS(1, 1),
        ROUND(2, 2);

        private final int fewest;
        private final int most;

        Function(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        boolean takes(int arguments) {
            return arguments >= fewest && arguments <= most;
        }
    }
}
