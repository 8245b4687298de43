package vn.tongket.submissions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Frequency;
import vn.tongket.platform.time.Period;
import vn.tongket.rounds.Round;
import vn.tongket.submissions.SubmissionChecks.Amount;
import vn.tongket.submissions.SubmissionChecks.Overlap;
import vn.tongket.submissions.SubmissionChecks.Telling;
import vn.tongket.units.Forest;
import vn.tongket.units.Succession;
import vn.tongket.units.SuccessionKind;

/** What else was sent that tells the days of a report: for shorter and longer periods, and by the units before. */
final class OverlapReader {

    /** Periods that others may lie in. */
    private static final List<Frequency> LONGER =
            List.of(Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.NINE_MONTHS, Frequency.YEAR);

    private final UUID unit;
    private final Period period;
    private final Forest forest;
    private final List<UUID> predecessors;
    private final List<SubmissionRepository.Sent> sent;

    OverlapReader(
            SubmissionRepository submissions, UUID unit, Round round, Collection<String> indicators, Forest forest) {
        this.unit = unit;
        this.period = round.period();
        this.forest = forest;
        this.predecessors = predecessors(unit, forest);
        Set<Period> periods = new LinkedHashSet<>();
        period.cuts().forEach(periods::addAll);
        longer().forEach(whole -> {
            periods.add(whole);
            cutsHere(whole).forEach(periods::addAll);
        });
        List<SubmissionRepository.Sent> others =
                periods.isEmpty() ? List.of() : submissions.sent(List.of(unit), periods, indicators);
        List<SubmissionRepository.Sent> former =
                predecessors.isEmpty() ? List.of() : submissions.sent(predecessors, List.of(period), indicators);
        this.sent = Stream.concat(others.stream(), former.stream())
                .filter(each -> each.basis().sameDays(round.basis()))
                .toList();
    }

    /** The units that went into one as a whole; none where it also has a part of a divided one. */
    private static List<UUID> predecessors(UUID unit, Forest forest) {
        List<Succession> steps = forest.predecessorsOf(unit);
        return steps.stream().allMatch(step -> step.kind() == SuccessionKind.MERGED)
                ? steps.stream().map(Succession::predecessor).toList()
                : List.of();
    }

    private List<Period> longer() {
        return LONGER.stream()
                .map(frequency -> Period.of(frequency, period.firstMonth()))
                .filter(whole -> !cutsHere(whole).isEmpty())
                .toList();
    }

    /** The ways to put a longer period together of which this one is a part. */
    private List<List<Period>> cutsHere(Period whole) {
        return whole.cuts().stream().filter(cut -> cut.contains(period)).toList();
    }

    /** What tells the same as a value of the report. */
    List<Overlap> of(String indicator, String breakdown, RollUp inTime, @Nullable Amount current) {
        if (current == null || current.value() == null) {
            return List.of();
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (List<Period> parts : period.cuts()) {
            add(
                    Telling.SHORTER_PERIODS,
                    "",
                    current,
                    tiles(parts, inTime),
                    part -> own(indicator, breakdown, part),
                    overlaps);
        }
        for (Period whole : longer()) {
            Amount told = own(indicator, breakdown, whole);
            for (List<Period> cut : told == null ? List.<List<Period>>of() : cutsHere(whole)) {
                List<Period> tiles = tiles(cut, inTime);
                if (tiles.contains(period)) {
                    add(
                            Telling.LONGER_PERIOD,
                            whole.text(),
                            told,
                            tiles,
                            part -> part.equals(period) ? current : own(indicator, breakdown, part),
                            overlaps);
                }
            }
        }
        add(
                Telling.PREDECESSORS,
                names(),
                current,
                predecessors,
                former -> amount(former, indicator, breakdown, period),
                overlaps);
        return overlaps;
    }

    /** Of what stands on a day only the last part counts. */
    private static List<Period> tiles(List<Period> parts, RollUp inTime) {
        return inTime == RollUp.LAST ? List.of(parts.getLast()) : parts;
    }

    private static <T> void add(
            Telling telling,
            String who,
            Amount whole,
            List<T> parts,
            Function<T, @Nullable Amount> told,
            List<Overlap> overlaps) {
        List<Amount> amounts = parts.stream().map(told).filter(Objects::nonNull).toList();
        if (!amounts.isEmpty()) {
            Amount sum = new Amount(
                    sum(amounts, Amount::value), sum(amounts, Amount::numerator), sum(amounts, Amount::denominator));
            overlaps.add(new Overlap(telling, who, whole, sum, amounts.size(), parts.size()));
        }
    }

    /** Null where one of them does not say it. */
    private static @Nullable BigDecimal sum(List<Amount> amounts, Function<Amount, @Nullable BigDecimal> number) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            BigDecimal added = number.apply(amount);
            if (added == null) {
                return null;
            }
            sum = sum.add(added);
        }
        return sum;
    }

    private @Nullable Amount own(String indicator, String breakdown, Period during) {
        return amount(unit, indicator, breakdown, during);
    }

    private @Nullable Amount amount(UUID of, String indicator, String breakdown, Period during) {
        return sent.stream()
                .filter(each -> each.unit().equals(of)
                        && each.indicator().equals(indicator)
                        && each.breakdown().equals(breakdown)
                        && each.period().equals(during))
                .map(SubmissionRepository.Sent::amount)
                .findFirst()
                .orElse(null);
    }

    private String names() {
        return predecessors.stream()
                .map(former -> forest.nearest(former, period.lastDay()).name().vi())
                .collect(Collectors.joining(", "));
    }
}
