package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.Round;
import vn.tongket.collection.submissions.SubmissionChecks.Amount;
import vn.tongket.collection.submissions.SubmissionChecks.Overlap;
import vn.tongket.collection.submissions.SubmissionChecks.Telling;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;

/** What else was sent that tells the days of a report: for shorter and longer periods, and by the units before. */
final class OverlapReader {

    /** Periods that others may lie in. */
    private static final List<Frequency> LONGER =
            List.of(Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.NINE_MONTHS, Frequency.YEAR);

    private final UUID unit;
    private final Period period;
    private final UnitHierarchy hierarchy;
    private final List<SubmissionRepository.Sent> sent;

    OverlapReader(
            SubmissionRepository submissions,
            UUID unit,
            Round round,
            Collection<String> indicators,
            UnitHierarchy hierarchy) {
        this.unit = unit;
        this.period = round.period();
        this.hierarchy = hierarchy;
        Set<UUID> former = new LinkedHashSet<>();
        addFormer(unit, former);
        Set<Period> periods = new LinkedHashSet<>();
        period.cuts().forEach(periods::addAll);
        longer().forEach(whole -> {
            periods.add(whole);
            cutsHere(whole).forEach(periods::addAll);
        });
        List<SubmissionRepository.Sent> others =
                periods.isEmpty() ? List.of() : submissions.sent(List.of(unit), periods, indicators);
        Set<Period> inside = new LinkedHashSet<>(List.of(period));
        period.cuts().forEach(inside::addAll);
        List<SubmissionRepository.Sent> ofOthers =
                former.isEmpty() ? List.of() : submissions.sent(former, inside, indicators);
        this.sent = Stream.concat(others.stream(), ofOthers.stream())
                .filter(each -> each.basis().sameDays(round.basis()))
                .toList();
    }

    /** All units before one, and the other parts of those that were divided. */
    private void addFormer(UUID successor, Set<UUID> former) {
        for (Succession step : hierarchy.predecessorsOf(successor)) {
            if (former.add(step.predecessor())) {
                addFormer(step.predecessor(), former);
            }
        }
        divided().stream().flatMap(each -> parts(each).stream()).forEach(former::add);
    }

    /** The units that went into one as a whole; none where it also has a part of a divided one. */
    private List<UUID> merged(UUID successor) {
        List<Succession> steps = hierarchy.predecessorsOf(successor);
        return steps.stream().allMatch(step -> step.kind() == SuccessionKind.MERGED)
                ? steps.stream().map(Succession::predecessor).toList()
                : List.of();
    }

    /** The unit of which this one is a part, where all its parts are parts of nothing else. */
    private Optional<UUID> divided() {
        List<Succession> steps = hierarchy.predecessorsOf(unit);
        return Optional.of(steps)
                .filter(all -> all.size() == 1 && all.getFirst().kind() == SuccessionKind.SPLIT)
                .map(all -> all.getFirst().predecessor())
                .filter(whole -> parts(whole).stream()
                        .allMatch(part -> hierarchy.predecessorsOf(part).size() == 1));
    }

    private List<UUID> parts(UUID whole) {
        return hierarchy.successorsOf(whole).stream()
                .map(Succession::successor)
                .filter(Objects::nonNull)
                .toList();
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
        List<@Nullable Amount> before = merged(unit).stream()
                .flatMap(former -> told(former, indicator, breakdown, inTime).stream())
                .toList();
        add(Telling.PREDECESSORS, names(merged(unit)), current, before, overlaps);
        divided()
                .ifPresent(whole -> whole(told(whole, indicator, breakdown, inTime))
                        .ifPresent(told -> add(
                                Telling.DIVIDED,
                                names(List.of(whole)),
                                told,
                                parts(whole),
                                part -> part.equals(unit) ? current : amount(part, indicator, breakdown, period),
                                overlaps)));
        return overlaps;
    }

    /** What a unit told of the period: at once, else in shorter ones, else by the units before it; null in the place of what is missing. */
    private List<@Nullable Amount> told(UUID former, String indicator, String breakdown, RollUp inTime) {
        Amount atOnce = amount(former, indicator, breakdown, period);
        if (atOnce != null) {
            return List.of(atOnce);
        }
        return period.cuts().stream()
                .map(cut -> amounts(tiles(cut, inTime), part -> amount(former, indicator, breakdown, part)))
                .filter(amounts -> amounts.stream().anyMatch(Objects::nonNull))
                .max(Comparator.comparing(OverlapReader::complete))
                .orElseGet(() -> {
                    List<@Nullable Amount> before = new ArrayList<>();
                    merged(former).forEach(each -> before.addAll(told(each, indicator, breakdown, inTime)));
                    if (before.isEmpty()) {
                        before.add(null);
                    }
                    return before;
                });
    }

    private static boolean complete(List<@Nullable Amount> amounts) {
        return amounts.stream().allMatch(Objects::nonNull);
    }

    private static <T> List<@Nullable Amount> amounts(List<T> parts, Function<T, @Nullable Amount> told) {
        List<@Nullable Amount> amounts = new ArrayList<>();
        parts.forEach(part -> amounts.add(told.apply(part)));
        return amounts;
    }

    /** The sum, where nothing is missing. */
    private static Optional<Amount> whole(List<@Nullable Amount> amounts) {
        return complete(amounts) ? Optional.of(total(amounts)) : Optional.empty();
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
        add(telling, who, whole, amounts(parts, told), overlaps);
    }

    private static void add(
            Telling telling, String who, Amount whole, List<@Nullable Amount> parts, List<Overlap> overlaps) {
        List<Amount> told = parts.stream().filter(Objects::nonNull).toList();
        if (!told.isEmpty()) {
            overlaps.add(new Overlap(telling, who, whole, total(told), told.size(), parts.size()));
        }
    }

    private static Amount total(List<Amount> amounts) {
        return new Amount(
                sum(amounts, Amount::value), sum(amounts, Amount::numerator), sum(amounts, Amount::denominator));
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

    private String names(List<UUID> units) {
        return units.stream()
                .map(former ->
                        hierarchy.nearest(former, period.lastDay()).name().vi())
                .collect(Collectors.joining(", "));
    }
}
