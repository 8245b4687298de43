package vn.tongket.indicators.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a derived indicator is computed from others: decimal numbers, codes of indicators, {@code + - * / ( )} and
 * {@code min}, {@code max}, {@code abs}, {@code round}. {@code CODE} means the value of an indicator, {@code CODE.numerator}
 * and {@code CODE.denominator} its parts. All of it is exact but what {@code round} says; rounding to the decimals of the
 * indicator is left to the caller.
 */
public final class Formula {

    /** Reason of a result where something is divided by zero. */
    public static final String DIVISION_BY_ZERO = "division-by-zero";

    /** Reason of a result where an indicator that the formula names has no value. */
    public static final String OPERAND_MISSING = "operand-missing";

    /** What of an indicator a formula names. */
    public enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    /** An indicator's value or part that a formula names. */
    public record Operand(String code, Part part) {}

    /** Gives the numbers that a formula names. */
    @FunctionalInterface
    public interface Operands {

        /** The number, or null where there is none. */
        @Nullable
        Exact get(String code, Part part);
    }

    /** Gives between which numbers those lie that a formula names. */
    @FunctionalInterface
    public interface Ranges {

        /** Both ends, or empty where there is no number. */
        Optional<Interval> get(String code, Part part);
    }

    /** What a formula comes to. */
    public sealed interface Result {

        /** A number, not yet rounded. */
        record Value(Exact value) implements Result {}

        /**
         * No number.
         *
         * @param reason {@link #DIVISION_BY_ZERO} or {@link #OPERAND_MISSING}
         */
        record Missing(String reason) implements Result {}
    }

    private final String text;
    private final Expression root;
    private final Set<Operand> operands;

    private Formula(String text, Expression root) {
        this.text = text;
        this.root = root;
        Set<Operand> named = new LinkedHashSet<>();
        collect(root, named);
        this.operands = Collections.unmodifiableSet(named);
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaException where the text is none
     */
    public static Formula parse(String text) {
        return new Formula(text, new FormulaParser(text).read());
    }

    private static void collect(Expression expression, Set<Operand> named) {
        if (expression instanceof Expression.Reference reference) {
            named.add(reference.operand());
        }
        expression.inside().forEach(each -> collect(each, named));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The codes of the indicators that it names, in the order of the text. */
    public Set<String> codes() {
        return operands.stream().map(Operand::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that it names, in the order of the text. */
    public Set<Operand> operands() {
        return operands;
    }

    Expression root() {
        return root;
    }

    /**
     * Between which numbers it lies where those that it names lie between others; empty where something may be divided by
     * zero, or where there is no number. Never narrower than it is; wider where the formula names a number twice.
     */
    public Optional<Interval> range(Ranges numbers) {
        return range(root, numbers);
    }

    private static Optional<Interval> range(Expression expression, Ranges numbers) {
        return switch (expression) {
            case Expression.Literal literal -> Optional.of(Interval.of(Exact.of(literal.value())));
            case Expression.Reference(Operand operand, int position) -> numbers.get(operand.code(), operand.part());
            case Expression.Negated negated -> range(negated.of(), numbers).map(Interval::negate);
            case Expression.Combined combined ->
                range(combined.left(), numbers)
                        .flatMap(left -> range(combined.right(), numbers)
                                .flatMap(right -> combine(combined.operator(), left, right)));
            case Expression.Call call -> call(call, numbers);
        };
    }

    private static Optional<Interval> combine(char operator, Interval left, Interval right) {
        return switch (operator) {
            case '+' -> Optional.of(left.add(right));
            case '-' -> Optional.of(left.add(right.negate()));
            case '*' -> Optional.of(left.multiply(right));
            default -> left.divide(right);
        };
    }

    private static Optional<Interval> call(Expression.Call call, Ranges numbers) {
        List<Interval> arguments = call.arguments().stream()
                .map(argument -> range(argument, numbers))
                .flatMap(Optional::stream)
                .toList();
        if (arguments.size() < call.arguments().size()) {
            return Optional.empty();
        }
        Interval first = arguments.getFirst();
        return Optional.of(
                switch (call.function()) {
                    case MIN -> Interval.least(arguments);
                    case MAX -> Interval.greatest(arguments);
                    case ABS -> first.abs();
                    case ROUND ->
                        first.rounded(arguments.getLast().least().rounded(0).intValueExact());
                });
    }

    /** What it comes to; of several reasons for having no number, the first in the order of the text. */
    public Result evaluate(Operands numbers) {
        return evaluate(root, numbers);
    }

    private static Result evaluate(Expression expression, Operands numbers) {
        return switch (expression) {
            case Expression.Literal literal -> new Result.Value(Exact.of(literal.value()));
            case Expression.Reference(Operand operand, int position) -> {
                Exact number = numbers.get(operand.code(), operand.part());
                yield number == null ? new Result.Missing(OPERAND_MISSING) : new Result.Value(number);
            }
            case Expression.Negated negated ->
                switch (evaluate(negated.of(), numbers)) {
                    case Result.Value(Exact number) -> new Result.Value(number.negate());
                    case Result.Missing missing -> missing;
                };
            case Expression.Combined combined ->
                combine(combined, evaluate(combined.left(), numbers), evaluate(combined.right(), numbers));
            case Expression.Call call -> call(call, numbers);
        };
    }

    private static Result combine(Expression.Combined combined, Result left, Result right) {
        if (!(left instanceof Result.Value(Exact one))) {
            return left;
        }
        if (!(right instanceof Result.Value(Exact other))) {
            return right;
        }
        return switch (combined.operator()) {
            case '+' -> new Result.Value(one.add(other));
            case '-' -> new Result.Value(one.subtract(other));
            case '*' -> new Result.Value(one.multiply(other));
            default -> other.signum() == 0 ? new Result.Missing(DIVISION_BY_ZERO) : new Result.Value(one.divide(other));
        };
    }

    private static Result call(Expression.Call call, Operands numbers) {
        List<Result> arguments = call.arguments().stream()
                .map(argument -> evaluate(argument, numbers))
                .toList();
        return arguments.stream()
                .filter(Result.Missing.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Result.Value(apply(
                        call,
                        arguments.stream()
                                .map(argument -> ((Result.Value) argument).value())
                                .toList())));
    }

    private static Exact apply(Expression.Call call, List<Exact> arguments) {
        return switch (call.function()) {
            case MIN -> arguments.stream().min(Comparator.naturalOrder()).orElseThrow();
            case MAX -> arguments.stream().max(Comparator.naturalOrder()).orElseThrow();
            case ABS -> arguments.getFirst().abs();
            case ROUND ->
                Exact.of(arguments
                        .getFirst()
                        .rounded(arguments.getLast().rounded(0).intValueExact()));
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
