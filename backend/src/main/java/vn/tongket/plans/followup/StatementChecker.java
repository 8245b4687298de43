package vn.tongket.plans.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.followup.StatementChecks.Contradiction;
import vn.tongket.plans.followup.StatementChecks.Rate;
import vn.tongket.plans.followup.StatementChecks.RateVerdict;
import vn.tongket.plans.followup.StatementChecks.Sum;
import vn.tongket.plans.followup.StatementChecks.Term;
import vn.tongket.plans.followup.WritePrintedStatements.Printed;
import vn.tongket.plans.followup.WritePrintedStatements.PrintedRate;

/**
 * Checks statements: whatever of {@link StatementSum#ALL} the numbers allow, first with a statement's own numbers, and
 * what one lacks is taken from the others. So two statements of the same half-year that count differently are found out
 * even where each alone has too little to add up.
 */
final class StatementChecker {

    private static final int DECIMALS_MORE = 4;

    private final List<Counted> statements;

    /** A statement and its numbers. */
    record Counted(String name, Map<StatementNumber, ? extends Number> numbers, List<PrintedRate> rates) {

        static Counted of(Printed printed) {
            return new Counted(
                    printed.name(), printed.numbers().stated(), printed.rates() == null ? List.of() : printed.rates());
        }
    }

    private StatementChecker(List<Counted> statements) {
        this.statements = statements;
    }

    static StatementChecks check(List<Counted> statements) {
        StatementChecker checker = new StatementChecker(statements);
        List<Sum> sums = List.copyOf(checker.sums());
        List<Rate> rates = checker.rates();
        List<Contradiction> contradictions = checker.contradictions();
        boolean consistent = contradictions.isEmpty()
                && sums.stream().allMatch(Sum::holds)
                && rates.stream()
                        .allMatch(rate ->
                                rate.verdict() == RateVerdict.ROUNDED || rate.verdict() == RateVerdict.NOT_CHECKED);
        return new StatementChecks(consistent, sums, rates, contradictions);
    }

    private Set<Sum> sums() {
        Set<Sum> sums = new LinkedHashSet<>();
        for (Counted statement : statements) {
            Map<StatementNumber, Term> known = termsOf(statement);
            StatementSum.ALL.forEach(rule -> add(sums, sum(rule, known)));
        }
        for (Counted statement : statements) {
            Map<StatementNumber, Term> own = termsOf(statement);
            Map<StatementNumber, Term> pooled = pooled(statement);
            StatementSum.ALL.stream()
                    .filter(rule -> sum(rule, own) == null && rule.numbers().anyMatch(own::containsKey))
                    .forEach(rule -> add(sums, sum(rule, pooled)));
        }
        return sums;
    }

    private static void add(Set<Sum> sums, @Nullable Sum sum) {
        if (sum != null) {
            sums.add(sum);
        }
    }

    private static @Nullable Sum sum(StatementSum rule, Map<StatementNumber, Term> known) {
        Term total = known.get(rule.total());
        if (total == null
                || !known.keySet().containsAll(rule.parts())
                || rule.unless().stream().anyMatch(known::containsKey)) {
            return null;
        }
        List<Term> parts = Stream.concat(rule.parts().stream(), rule.besides().stream())
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        long sum = parts.stream().mapToLong(Term::value).sum();
        return new Sum(total, parts, sum, total.value() - sum, total.value() == sum);
    }

    private static Map<StatementNumber, Term> termsOf(Counted statement) {
        Map<StatementNumber, Term> terms = new EnumMap<>(StatementNumber.class);
        statement
                .numbers()
                .forEach((number, value) -> terms.put(number, new Term(number, value.longValue(), statement.name())));
        return terms;
    }

    /** A statement's own numbers, and what it lacks from the first that has it. */
    private Map<StatementNumber, Term> pooled(Counted first) {
        Map<StatementNumber, Term> pooled = termsOf(first);
        statements.forEach(other -> termsOf(other).forEach(pooled::putIfAbsent));
        return pooled;
    }

    private List<Rate> rates() {
        return statements.stream()
                .flatMap(statement -> {
                    Map<StatementNumber, Term> known = pooled(statement);
                    return statement.rates().stream().map(rate -> rate(statement.name(), rate, known));
                })
                .toList();
    }

    private static Rate rate(String statement, PrintedRate rate, Map<StatementNumber, Term> known) {
        Term of = known.get(rate.of());
        Term in = known.get(rate.in());
        if (of == null || in == null || in.value() == 0) {
            return new Rate(statement, rate.of(), rate.in(), rate.printed(), null, null, RateVerdict.NOT_CHECKED);
        }
        BigDecimal printed = new BigDecimal(rate.printed().replace(',', '.'));
        int decimals = printed.scale();
        return new Rate(
                statement,
                rate.of(),
                rate.in(),
                rate.printed(),
                percent(of, in, decimals),
                percent(of, in, decimals + DECIMALS_MORE),
                PrintedPercentage.verdict(printed, BigDecimal.valueOf(of.value()), BigDecimal.valueOf(in.value())));
    }

    private static BigDecimal percent(Term of, Term in, int decimals) {
        return PrintedPercentage.of(BigDecimal.valueOf(of.value()), BigDecimal.valueOf(in.value()), decimals);
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (StatementNumber number : StatementNumber.values()) {
            List<Term> values = statements.stream()
                    .map(statement -> termsOf(statement).get(number))
                    .filter(Objects::nonNull)
                    .toList();
            if (values.stream().mapToLong(Term::value).distinct().count() > 1) {
                found.add(new Contradiction(number, values));
            }
        }
        return found;
    }
}
