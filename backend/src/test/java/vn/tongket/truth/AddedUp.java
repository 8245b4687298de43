package vn.tongket.truth;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an explanation comes to where somebody adds it up who has nothing else: its lines, its subtotals and its rules. */
final class AddedUp {

    private final Map<String, Object> figure;
    private final Map<String, Object> definition;
    private final List<Map<String, Object>> lines;
    private final List<Map<String, Object>> subtotals;

    @SuppressWarnings("unchecked")
    AddedUp(Map<String, Object> explanation) {
        this.figure = (Map<String, Object>) explanation.get("figure");
        this.definition = (Map<String, Object>) explanation.get("definition");
        this.lines = ((List<Map<String, Object>>) explanation.get("lines"))
                .stream().filter(AddedUp::contributes).toList();
        this.subtotals = (List<Map<String, Object>>) explanation.get("subtotals");
    }

    private static boolean contributes(Map<String, Object> line) {
        return line.get("contribution") != null || line.get("contributedNumerator") != null || line.get("size") != null;
    }

    private record Ratio(BigInteger above, BigInteger below) {

        static Ratio of(Object number) {
            String[] parts = number.toString().split("/");
            return parts.length == 2
                    ? new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1]))
                    : of(new BigDecimal(parts[0]));
        }

        static Ratio of(BigDecimal number) {
            return new Ratio(number.setScale(12).unscaledValue(), BigInteger.TEN.pow(12));
        }

        static Ratio of(long number) {
            return of(BigDecimal.valueOf(number));
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        Ratio over(Ratio other) {
            return new Ratio(above.multiply(other.below), below.multiply(other.above));
        }

        String text() {
            BigInteger common = above.gcd(below);
            return above.divide(common) + "/" + below.divide(common);
        }

        int compare(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    /** What does not add up, in words; empty where all does, and where lines alone cannot tell it. */
    Optional<String> fault() {
        String space = rule("rollUpInSpace");
        String time = rule("rollUpInTime");
        if (subtotals.isEmpty()) {
            return compare("lines", figure.get("exact"), inSpace(space, lines));
        }
        Optional<String> ofPieces = takesOne(time) || takesOne(space)
                ? Optional.empty()
                : subtotals.stream()
                        .filter(each -> each.get("exact") != null)
                        .map(each -> piece(space, each))
                        .flatMap(Optional::stream)
                        .findFirst();
        return ofPieces.isPresent() || time.equals("weighted-mean")
                ? ofPieces
                : compare("subtotals", figure.get("exact"), inTime(time));
    }

    private String rule(String which) {
        String rule = (String) definition.get(which);
        boolean adds = List.of("sum", "mean", "weighted-mean").contains(rule);
        return definition.get("measure").equals("ratio") && adds ? "ratio-of-sums" : rule;
    }

    /** The shortest of the pieces that has all the period of a line. */
    private Optional<Months> stretchOf(Map<String, Object> line) {
        return subtotals.stream()
                .map(each -> Months.of((String) each.get("period")))
                .filter(stretch -> monthsOf(line).within(stretch))
                .min(Comparator.comparing(stretch -> stretch.until() - stretch.from()));
    }

    private static Months monthsOf(Map<String, Object> line) {
        return Months.of((String) line.get("period"));
    }

    private boolean flow() {
        return List.of("sum", "ratio-of-sums").contains(rule("rollUpInTime"))
                && !rule("rollUpInSpace").equals("count");
    }

    private static boolean takesOne(String rule) {
        return List.of("max", "min", "last").contains(rule);
    }

    private Optional<String> piece(String space, Map<String, Object> subtotal) {
        String period = (String) subtotal.get("period");
        Months stretch = Months.of(period);
        List<Map<String, Object>> here = lines.stream()
                .filter(line -> stretch.equals(stretchOf(line).orElse(null)))
                .toList();
        boolean ofLonger = !flow()
                && lines.stream()
                        .anyMatch(line -> !here.contains(line) && monthsOf(line).meets(stretch));
        boolean silent = here.stream().allMatch(line -> !Boolean.TRUE.equals(line.get("used")));
        return ofLonger || (silent && subtotal.get("exact").equals("0"))
                ? Optional.empty()
                : compare(period, subtotal.get("exact"), inSpace(space, here));
    }

    private static @Nullable Ratio inSpace(String rule, List<Map<String, Object>> lines) {
        return switch (rule) {
            case "sum" -> total(lines, line -> number(line, "contribution"));
            case "count" -> total(lines, line -> number(line, "size"));
            case "mean" -> mean(lines, line -> number(line, "size"));
            case "weighted-mean" -> mean(lines, line -> number(line, "weight").times(number(line, "size")));
            case "ratio-of-sums" ->
                percent(
                        total(lines, line -> number(line, "contributedNumerator")),
                        total(lines, line -> number(line, "contributedDenominator")));
            case "last", "max", "min" ->
                extreme(
                        rule,
                        lines.stream().map(line -> number(line, "contribution")).toList());
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private @Nullable Ratio inTime(String rule) {
        List<Map<String, Object>> told =
                subtotals.stream().filter(each -> each.get("exact") != null).toList();
        List<Ratio> all = told.stream().map(each -> number(each, "exact")).toList();
        return switch (rule) {
            case "sum" -> all.stream().reduce(Ratio.of(0), Ratio::plus);
            case "count" -> Ratio.of(all.size());
            case "mean" -> all.stream().reduce(Ratio.of(0), Ratio::plus).over(Ratio.of(all.size()));
            case "ratio-of-sums" ->
                percent(
                        total(told, each -> number(each, "numerator")),
                        total(told, each -> number(each, "denominator")));
            case "last", "max", "min" -> extreme(rule, all);
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static Ratio number(Map<String, Object> of, String member) {
        Object number = of.get(member);
        return number == null ? Ratio.of(0) : Ratio.of(number);
    }

    private static Ratio total(List<Map<String, Object>> all, Function<Map<String, Object>, Ratio> amount) {
        return all.stream().map(amount).reduce(Ratio.of(0), Ratio::plus);
    }

    private static @Nullable Ratio mean(List<Map<String, Object>> lines, Function<Map<String, Object>, Ratio> weight) {
        Ratio weights = total(lines, weight);
        return weights.above().signum() == 0
                ? null
                : total(lines, line -> number(line, "contribution").times(weight.apply(line)))
                        .over(weights);
    }

    private static @Nullable Ratio percent(Ratio numerator, Ratio denominator) {
        return denominator.above().signum() == 0
                ? null
                : numerator.times(Ratio.of(100)).over(denominator);
    }

    private static @Nullable Ratio extreme(String rule, List<Ratio> numbers) {
        List<Ratio> sorted = new ArrayList<>(numbers);
        sorted.sort(Ratio::compare);
        return sorted.isEmpty() ? null : rule.equals("min") ? sorted.getFirst() : sorted.getLast();
    }

    private Optional<String> compare(String what, @Nullable Object told, @Nullable Ratio added) {
        boolean same =
                told == null ? added == null : added != null && Ratio.of(told).compare(added) == 0;
        return same
                ? Optional.empty()
                : Optional.of(what + " of " + figure.get("indicator") + " " + figure.get("period") + " come to "
                        + (added == null ? "nothing" : added.text()) + " and not to " + told);
    }

    /** Months counted from the beginning of a year, which worlds have one of. */
    private record Months(int from, int until) {

        boolean within(Months other) {
            return from >= other.from && until <= other.until;
        }

        static Months of(String period) {
            String rest = period.length() > 5 ? period.substring(5) : "";
            return switch (rest) {
                case "" -> new Months(1, 13);
                case "S1" -> new Months(1, 7);
                case "S2" -> new Months(7, 13);
                case "01-01/P9M" -> new Months(1, 10);
                default -> rest.startsWith("Q") ? quarter(rest.charAt(1) - '0') : month(Integer.parseInt(rest));
            };
        }

        private static Months quarter(int number) {
            return new Months(3 * number - 2, 3 * number + 1);
        }

        private static Months month(int number) {
            return new Months(number, number + 1);
        }

        boolean meets(Months other) {
            return from < other.until && other.from < until;
        }
    }
}
