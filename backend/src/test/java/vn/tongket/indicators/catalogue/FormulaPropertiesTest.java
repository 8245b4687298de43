package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Formulas against an oracle that reads them another way: by a stack of operators instead of by descent. */
class FormulaPropertiesTest {

    private static final Map<String, Exact> NUMBERS =
            Map.of("AA", Exact.parse("7"), "BB", Exact.parse("0.25"), "CC", Exact.ZERO);
    private static final Map<String, Integer> STRENGTH = Map.of("+", 1, "-", 1, "*", 2, "/", 2);

    private static Formula.Result evaluate(String text) {
        return Formula.parse(text).evaluate((code, part) -> NUMBERS.get(code));
    }

    @Property
    void precedenceAndAssociativityAreThoseOfTheOracle(@ForAll("words") List<String> words) {
        Exact expected = Oracle.read(words);

        assertThat(evaluate(String.join(" ", words)))
                .isEqualTo(
                        expected == null
                                ? new Formula.Result.Missing(Formula.DIVISION_BY_ZERO)
                                : new Formula.Result.Value(expected));
    }

    @Property
    void spaceMeansNothing(@ForAll("words") List<String> words) {
        assertThat(evaluate(String.join("", words))).isEqualTo(evaluate(" " + String.join("\n  ", words) + " "));
    }

    @Property
    void bracketsAroundTheWholeMeanNothing(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);

        assertThat(evaluate("(" + text + ")")).isEqualTo(evaluate(text));
        assertThat(evaluate("0 + (" + text + ")").getClass())
                .isEqualTo(evaluate(text).getClass());
    }

    @Property
    void minAndMaxDoNotDependOnTheOrder(@ForAll("few") List<BigDecimal> numbers) {
        List<String> texts = numbers.stream().map(BigDecimal::toPlainString).toList();
        String forth = String.join(",", texts);
        String back = String.join(",", texts.reversed());

        assertThat(value("min(" + forth + ")")).isEqualByComparingTo(value("min(" + back + ")"));
        assertThat(value("max(" + forth + ")")).isEqualByComparingTo(value("max(" + back + ")"));
        assertThat(value("min(" + forth + ")")).isLessThanOrEqualTo(value("max(" + forth + ")"));
    }

    /** Whatever is written, it is read or refused with a place inside the text. */
    @Property
    void everyTextIsAFormulaOrHasAPlaceWhereItIsWrong(@ForAll("scraps") String text) {
        try {
            assertThat(Formula.parse(text).text()).isEqualTo(text);
        } catch (FormulaException e) {
            assertThat(e.position()).isBetween(1, text.length() + 1);
        }
    }

    /** Whatever numbers stand behind the printed ones, the formula of them lies where it may. */
    @Property
    void whatIsPrintedAllowsWhatStandsBehindIt(
            @ForAll("words") List<String> words, @ForAll("behind") List<BigDecimal> behind) {
        Formula formula = Formula.parse(String.join(" ", words));
        Map<String, BigDecimal> numbers = Map.of("AA", behind.getFirst(), "BB", behind.get(1), "CC", behind.getLast());

        formula.range((code, part) ->
                        Optional.of(Interval.printed(numbers.get(code).setScale(1, RoundingMode.HALF_UP), 1)))
                .ifPresent(range -> {
                    Exact exact = ((Formula.Result.Value) formula.evaluate((code, part) -> Exact.of(numbers.get(code))))
                            .value();
                    assertThat(exact).isBetween(range.least(), range.most());
                });
    }

    private static Exact value(String text) {
        return ((Formula.Result.Value) evaluate(text)).value();
    }

    @Provide
    Arbitrary<List<BigDecimal>> few() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(3)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<BigDecimal>> behind() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-20"), new BigDecimal("20"))
                .ofScale(4)
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "AA", "BB", "1", "2.5", "+", "-", "*", "/", "(", ")", ",", "min", "round", " ", ".", "ă", "a")
                .list()
                .ofMaxSize(15)
                .map(scraps -> String.join("", scraps));
    }

    /** Operands with operators between them, and brackets around some of it. */
    @Provide
    Arbitrary<List<String>> words() {
        return chain(3);
    }

    private static Arbitrary<List<String>> chain(int depth) {
        Arbitrary<List<String>> operand =
                Arbitraries.of("AA", "BB", "CC", "1", "2.5", "10").map(List::of);
        Arbitrary<List<String>> piece = depth == 0
                ? operand
                : Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, operand),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.lazy(() -> chain(depth - 1)).map(inside -> {
                                    List<String> words = new ArrayList<>(List.of("("));
                                    words.addAll(inside);
                                    words.add(")");
                                    return words;
                                })));
        Arbitrary<List<String>> further = Combinators.combine(Arbitraries.of("+", "-", "*", "/"), piece)
                .as((operator, next) -> {
                    List<String> words = new ArrayList<>(List.of(operator));
                    words.addAll(next);
                    return words;
                });
        return Combinators.combine(piece, further.list().ofMaxSize(5)).as((first, rest) -> {
            List<String> words = new ArrayList<>(first);
            rest.forEach(words::addAll);
            return words;
        });
    }

    /** Dijkstra's shunting yard. */
    private static final class Oracle {

        private final Deque<Exact> numbers = new ArrayDeque<>();
        private final Deque<String> waiting = new ArrayDeque<>();

        /** The number; null where something is divided by zero. */
        static @Nullable Exact read(List<String> words) {
            try {
                Oracle oracle = new Oracle();
                words.forEach(oracle::take);
                oracle.applyWhile(word -> true);
                return oracle.numbers.pop();
            } catch (ArithmeticException e) {
                return null;
            }
        }

        private void take(String word) {
            if (STRENGTH.containsKey(word)) {
                applyWhile(before -> !before.equals("(") && STRENGTH.get(before) >= STRENGTH.get(word));
                waiting.push(word);
            } else if (word.equals("(")) {
                waiting.push(word);
            } else if (word.equals(")")) {
                applyWhile(before -> !before.equals("("));
                waiting.pop();
            } else {
                Exact named = NUMBERS.get(word);
                numbers.push(named == null ? Exact.parse(word) : named);
            }
        }

        private void applyWhile(java.util.function.Predicate<String> wanted) {
            while (!waiting.isEmpty() && wanted.test(waiting.peek())) {
                String operator = waiting.pop();
                Exact right = numbers.pop();
                Exact left = numbers.pop();
                numbers.push(
                        switch (operator) {
                            case "+" -> left.add(right);
                            case "-" -> left.subtract(right);
                            case "*" -> left.multiply(right);
                            default -> left.divide(right);
                        });
            }
        }
    }
}
