package vn.tongket.plans.followup;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.plans.followup.StatementChecks.RateVerdict;
import vn.tongket.plans.followup.TableCheck.Cell;
import vn.tongket.plans.followup.TableCheck.Share;
import vn.tongket.plans.followup.TableCheck.Sum;
import vn.tongket.plans.followup.TableCheck.TableDirection;

/**
 * Finds the totals of a printed table and adds them up. What calls itself a total is held against what it may be the total
 * of; what does not, is one where it fits in more cells than it does not. Percentages are held against the two numbers that
 * explain most of them.
 */
final class TableChecker {

    /** Of more that call themselves a total only the first ones and the last are added up. */
    private static final int MOST_TOTALS = 30;

    /** What does not call itself a total is none of more columns than these. */
    private static final int MOST_PARTS = 12;

    /** By so many rows two columns are chosen that explain a percentage. */
    private static final int SAMPLE = 40;

    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("[IVX]+"),
            Pattern.compile("[A-Z]"),
            Pattern.compile("\\d+"),
            Pattern.compile("\\d+\\.\\d+"),
            Pattern.compile("\\d+\\.\\d+\\.\\d+"),
            Pattern.compile("[a-z]"));

    private final PrintedTable table;
    private final List<Integer> body;
    private final List<Integer> columns;

    private TableChecker(PrintedTable table) {
        this.table = table;
        this.body = table.body().boxed().toList();
        this.columns = table.columns();
    }

    static TableCheck check(PrintedTable table) {
        TableChecker checker = new TableChecker(table);
        List<Sum> sums = Stream.of(checker.levels(), checker.totalsOfRows(), checker.totalsOfColumns())
                .flatMap(List::stream)
                .toList();
        List<Share> shares = checker.shares();
        boolean consistent = sums.stream().allMatch(Sum::holds)
                && shares.stream().allMatch(share -> share.verdict() == RateVerdict.ROUNDED);
        return new TableCheck(consistent, table.rows(), sums, shares);
    }

    /** A row or a column as the total of others. */
    private record Candidate(int total, List<Integer> parts) {}

    private List<Sum> levels() {
        if (!table.numbered()) {
            return List.of();
        }
        List<Sum> sums = children().stream()
                .flatMap(candidate -> sums(TableDirection.LEVELS, candidate).stream())
                .toList();
        return mostHold(sums) ? sums : List.of();
    }

    /** The rows that others are numbered below, with these. */
    private List<Candidate> children() {
        int[] depths = depths();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            List<Integer> below = new ArrayList<>();
            for (int j = i + 1; j < body.size() && depths[j] > depths[i]; j++) {
                if (depths[j] == depths[i] + 1) {
                    below.add(body.get(j));
                }
            }
            if (depths[i] >= 0 && below.size() > 1) {
                candidates.add(new Candidate(body.get(i), below));
            }
        }
        return candidates;
    }

    /** How deep each row is numbered; -1 where it is not. A kind of numbering lies below those that came before it. */
    private int[] depths() {
        Deque<Integer> open = new ArrayDeque<>();
        int[] depths = new int[body.size()];
        for (int i = 0; i < depths.length; i++) {
            int kind = kindOf(table.ordinal(body.get(i)));
            if (kind < 0) {
                depths[i] = -1;
                open.clear();
                continue;
            }
            if (open.contains(kind)) {
                while (open.peek() != kind) {
                    open.pop();
                }
            } else {
                open.push(kind);
            }
            depths[i] = open.size() - 1;
        }
        return depths;
    }

    private static int kindOf(String ordinal) {
        return IntStream.range(0, NUMBERINGS.size())
                .filter(kind -> NUMBERINGS.get(kind).matcher(ordinal).matches())
                .findFirst()
                .orElse(-1);
    }

    private List<Sum> totalsOfRows() {
        List<Integer> detail = topmost();
        List<Integer> named = body.stream().filter(table::isTotalRow).toList();
        if (named.isEmpty()) {
            return best(
                    TableDirection.ROWS,
                    Stream.of(body.getFirst(), body.getLast())
                            .map(row -> new Candidate(
                                    row,
                                    detail.stream().filter(each -> each != row).toList())),
                    TableChecker::mostHold);
        }
        List<Sum> sums = new ArrayList<>();
        for (int total : some(named)) {
            sums.addAll(best(TableDirection.ROWS, partsOf(total, named, detail), found -> !found.isEmpty()));
        }
        return sums;
    }

    private static List<Integer> some(List<Integer> totals) {
        return totals.size() <= MOST_TOTALS
                ? totals
                : Stream.concat(totals.stream().limit(MOST_TOTALS - 1L), Stream.of(totals.getLast()))
                        .toList();
    }

    /** Of numbered rows those that lie below no other. */
    private List<Integer> topmost() {
        Set<Integer> below = new HashSet<>();
        if (table.numbered()) {
            children().forEach(candidate -> below.addAll(candidate.parts()));
        }
        return body.stream().filter(row -> !below.contains(row)).toList();
    }

    private List<Sum> totalsOfColumns() {
        List<Integer> named = columns.stream().filter(table::isTotalColumn).toList();
        if (named.isEmpty()) {
            return best(TableDirection.COLUMNS, neighbours(), TableChecker::mostHold);
        }
        List<Sum> sums = new ArrayList<>();
        for (int total : named) {
            sums.addAll(best(TableDirection.COLUMNS, partsOf(total, named, columns), found -> !found.isEmpty()));
        }
        return sums;
    }

    /** Any column as the total of two or more that stand next to it, on one side. */
    private Stream<Candidate> neighbours() {
        return IntStream.range(0, columns.size())
                .boxed()
                .flatMap(place -> IntStream.rangeClosed(2, Math.min(MOST_PARTS, columns.size() - 1))
                        .boxed()
                        .flatMap(many -> Stream.of(range(place - many, place), range(place + 1, place + 1 + many))
                                .flatMap(Optional::stream)
                                .map(parts -> new Candidate(columns.get(place), parts))));
    }

    private Optional<List<Integer>> range(int from, int until) {
        return from < 0 || until > columns.size() ? Optional.empty() : Optional.of(columns.subList(from, until));
    }

    /**
     * What a total may be the total of: what stands between it and the total before, or after, it; or all other totals; or
     * all that is none.
     */
    private static Stream<Candidate> partsOf(int total, List<Integer> totals, List<Integer> detail) {
        Set<Integer> named = Set.copyOf(totals);
        int before = totals.stream().filter(each -> each < total).reduce(-1, (one, other) -> other);
        int after = totals.stream().filter(each -> each > total).findFirst().orElse(Integer.MAX_VALUE);
        return Stream.of(
                        detail.stream()
                                .filter(each -> each < total && each > before)
                                .toList(),
                        detail.stream()
                                .filter(each -> each > total && each < after)
                                .toList(),
                        totals.stream().filter(each -> each != total).toList(),
                        detail.stream().filter(each -> !named.contains(each)).toList())
                .filter(parts -> parts.size() > 1)
                .distinct()
                .map(parts -> new Candidate(total, parts));
    }

    /** The one of which most sums hold. */
    private List<Sum> best(TableDirection by, Stream<Candidate> candidates, Function<List<Sum>, Boolean> accepted) {
        return candidates
                .map(candidate -> sums(by, candidate))
                .filter(accepted::apply)
                .max(Comparator.comparingLong(TableChecker::holding)
                        .thenComparing(
                                Comparator.comparingInt(TableChecker::parts).reversed()))
                .orElse(List.of());
    }

    private static int parts(List<Sum> sums) {
        return sums.stream().mapToInt(sum -> sum.parts().size()).sum();
    }

    private static long holding(List<Sum> sums) {
        return sums.stream().filter(Sum::holds).count();
    }

    private static boolean mostHold(List<Sum> sums) {
        return sums.size() > 1 && holding(sums) * 2 > sums.size();
    }

    private List<Sum> sums(TableDirection by, Candidate candidate) {
        boolean across = by == TableDirection.COLUMNS;
        return (across ? body : columns)
                .stream()
                        .flatMap(line -> sum(
                                by,
                                across ? table.cell(line, candidate.total()) : table.cell(candidate.total(), line),
                                candidate.parts().stream()
                                        .flatMap(part ->
                                                (across ? table.cell(line, part) : table.cell(part, line)).stream())
                                        .toList())
                                .stream())
                        .toList();
    }

    /** A cell that is empty counts as nothing, as in print; with fewer than two parts there is nothing to add up. */
    private static Optional<Sum> sum(TableDirection by, Optional<Cell> total, List<Cell> parts) {
        if (total.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = total.get().value().subtract(sum);
        return Optional.of(new Sum(by, total.get(), parts, sum, difference, difference.signum() == 0));
    }

    private List<Share> shares() {
        return table.percentages().stream()
                .flatMap(column -> explained(column).stream())
                .toList();
    }

    /** Where the two numbers of a percentage stand, by its row. */
    private record Explanation(Function<Integer, Optional<Cell>> of, Function<Integer, Optional<Cell>> in) {}

    /** By two columns of the same row, or by one column and its total. */
    private List<Share> explained(int column) {
        List<Integer> totals = some(body.stream().filter(table::isTotalRow).toList());
        Stream<Explanation> beside = columns.stream()
                .flatMap(of -> columns.stream()
                        .filter(in -> !in.equals(of))
                        .map(in -> new Explanation(row -> table.cell(row, of), row -> table.cell(row, in))));
        Stream<Explanation> ofTotal = totals.stream()
                .flatMap(total -> columns.stream()
                        .map(of -> new Explanation(row -> table.cell(row, of), row -> table.cell(total, of))));
        List<Integer> printed =
                body.stream().filter(row -> table.cell(row, column).isPresent()).toList();
        List<Integer> sample = printed.stream().limit(SAMPLE).toList();
        return Stream.concat(beside, ofTotal)
                .max(Comparator.comparingLong(each -> known(shares(column, sample, each))))
                .map(best -> shares(column, printed, best))
                .filter(found -> known(found) * 2 > found.size())
                .orElse(List.of());
    }

    private static long known(List<Share> shares) {
        return shares.stream()
                .filter(share -> share.verdict() != RateVerdict.DIFFERS)
                .count();
    }

    private List<Share> shares(int column, List<Integer> rows, Explanation by) {
        return rows.stream()
                .flatMap(row -> share(
                        table.cell(row, column), by.of().apply(row), by.in().apply(row))
                        .stream())
                .toList();
    }

    private static Optional<Share> share(Optional<Cell> printed, Optional<Cell> of, Optional<Cell> in) {
        if (printed.isEmpty()
                || of.isEmpty()
                || in.isEmpty()
                || in.get().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal told = printed.get().value();
        int decimals = Math.max(0, told.scale());
        return Optional.of(new Share(
                printed.get(),
                of.get(),
                in.get(),
                PrintedPercentage.of(of.get().value(), in.get().value(), decimals),
                PrintedPercentage.verdict(told, of.get().value(), in.get().value())));
    }
}
