package vn.tongket.awards.eligibility.quotas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How units share what a quota of the whole comes to: each gets the whole part of its own product, and what is left goes to
 * those that lost most by rounding, so that the shares add up to the whole and never to more.
 */
final class QuotaShares {

    private QuotaShares() {}

    /** The shares, in the order of the bases. */
    static List<Long> of(QuotaTerms terms, List<Long> bases) {
        long whole = terms.allowed(bases.stream().mapToLong(Long::longValue).sum());
        List<BigDecimal> exact = bases.stream().map(terms::exact).toList();
        long[] shares = exact.stream()
                .mapToLong(each -> each.setScale(0, RoundingMode.FLOOR).longValueExact())
                .toArray();
        long left = whole - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .filter(i -> exact.get(i).signum() > 0)
                .sorted(Comparator.comparing(
                        (Integer i) -> BigDecimal.valueOf(shares[i]).subtract(exact.get(i))))
                .limit(left)
                .forEach(i -> shares[i]++);
        return Arrays.stream(shares).boxed().toList();
    }
}
