package vn.tongket.truth;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.truth.History.Step;

/**
 * Figures by trying out all covers. Periods are made of tiles, counted from 0: the months of a quarter, or the
 * quarters of a year. A tile is cut into spans of days in which no unit changes.
 */
final class CoverModel {

    /** What is done about who is silent. */
    enum Missing {
        SKIP,
        REQUIRE_ALL,
        ZERO
    }

    /** What an indicator says. */
    record Rules(
            String space,
            String time,
            Missing inSpace,
            Missing inTime,
            Set<Integer> levels,
            int decimals,
            boolean ownDays) {}

    /** A value in force, and the last days of the tiles for which it is. */
    record Report(
            String unit,
            String period,
            int from,
            int until,
            List<LocalDate> tileEnds,
            @Nullable Days days,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal weight) {

        /** The last day of its period. */
        LocalDate end() {
            return tileEnds.get(until - 1);
        }

        /** The day that decides about it. */
        LocalDate day() {
            return days == null ? end() : days.last();
        }
    }

    /** The days of a period that a value tells of. */
    record Days(LocalDate first, LocalDate last) {}

    private record Span(int tile, LocalDate first, Fraction ofTile) {}

    /**
     * A figure.
     *
     * @param reports what becomes of each report of its land, by unit and period: {@code used}, or why not
     */
    record Answer(
            @Nullable String value,
            int told,
            int partly,
            int due,
            @Nullable String reason,
            boolean estimated,
            Set<String> remarks,
            Map<String, String> reports) {}

    /** There are too many reports to try all covers. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Piece(List<Step> line, Span span) {

        int tile() {
            return span.tile();
        }
    }

    /** One of the parts into which something was cut. */
    private record Portion(List<BigDecimal> shares, int index) {

        BigDecimal share() {
            return shares.get(index);
        }
    }

    /** What a report may count with: all it tells, or one part of what was cut. */
    private record Teller(
            Report report,
            Set<List<Step>> land,
            Set<Piece> tells,
            @Nullable List<Portion> parts) {}

    private record Slot(String unit, int from, int until, Set<Piece> pieces, Set<List<Step>> own) {}

    private record Fraction(BigInteger p, BigInteger q) {
        static Fraction of(long p, long q) {
            return new Fraction(BigInteger.valueOf(p), BigInteger.valueOf(q));
        }

        static Fraction of(BigDecimal d) {
            return new Fraction(d.setScale(6).unscaledValue(), BigInteger.TEN.pow(6));
        }

        Fraction plus(Fraction o) {
            return new Fraction(p.multiply(o.q).add(o.p.multiply(q)), q.multiply(o.q));
        }

        Fraction times(Fraction o) {
            return new Fraction(p.multiply(o.p), q.multiply(o.q));
        }

        Fraction over(Fraction o) {
            return new Fraction(p.multiply(o.q), q.multiply(o.p));
        }

        int compare(Fraction o) {
            return p.multiply(o.q).compareTo(o.p.multiply(q));
        }

        boolean zero() {
            return p.signum() == 0;
        }

        String rounded(int decimals) {
            return new BigDecimal(p)
                    .divide(new BigDecimal(q), decimals, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    private static final Fraction NOTHING = Fraction.of(0, 1);

    private final History history;
    private final List<List<Step>> lines;
    private final List<LocalDate> tileEnds;
    private final List<Span> spans = new ArrayList<>();
    private final Map<Map.Entry<String, LocalDate>, Set<List<Step>>> lands = new HashMap<>();

    CoverModel(History history, List<LocalDate> tileEnds) {
        this.history = history;
        this.lines = history.lines();
        this.tileEnds = tileEnds;
        for (int tile = 0; tile < tileEnds.size(); tile++) {
            cut(tile);
        }
    }

    private void cut(int tile) {
        LocalDate first = first(tile);
        LocalDate after = end(tile + 1).plusDays(1);
        List<LocalDate> cuts = new ArrayList<>(List.of(first));
        history.turns().stream()
                .filter(day -> day.isAfter(first) && day.isBefore(after))
                .forEach(cuts::add);
        cuts.add(after);
        for (int i = 1; i < cuts.size(); i++) {
            long days = ChronoUnit.DAYS.between(cuts.get(i - 1), cuts.get(i));
            spans.add(new Span(tile, cuts.get(i - 1), Fraction.of(days, ChronoUnit.DAYS.between(first, after))));
        }
    }

    private LocalDate first(int tile) {
        if (tile > 0) {
            return end(tile).plusDays(1);
        }
        long length = ChronoUnit.MONTHS.between(YearMonth.from(end(1)), YearMonth.from(end(2)));
        LocalDate end = end(1);
        return end.getDayOfMonth() == 14
                ? end.minusMonths(length).plusDays(1)
                : YearMonth.from(end).minusMonths(length - 1).atDay(1);
    }

    /** Of which days a unit tells that tells of those on which it was there; null for all, with the same land on each. */
    @Nullable
    Days lived(String unit, int from, int until) {
        List<Span> all = spans(from, until).toList();
        List<Span> own =
                all.stream().filter(span -> history.exists(unit, span.first())).toList();
        boolean same = own.size() == all.size()
                && own.stream().map(span -> land(unit, span.first())).distinct().count() == 1;
        return same || own.isEmpty() ? null : new Days(own.getFirst().first(), history.within(unit, end(until)));
    }

    /** Whether a unit was there on some day of some tiles. */
    boolean wasThere(String unit, int from, int until) {
        return spans(from, until).anyMatch(span -> history.exists(unit, span.first()));
    }

    private Stream<Span> spans(int from, int until) {
        return spans.stream().filter(span -> span.tile() >= from && span.tile() < until);
    }

    /** Those of which a report tells that tells of some days. */
    private Stream<Span> spans(Report report) {
        Days days = Objects.requireNonNull(report.days());
        return spans(report.from(), report.until())
                .filter(span ->
                        !span.first().isBefore(days.first()) && !span.first().isAfter(days.last()));
    }

    private Set<Piece> tells(Report report, int first) {
        return report.days() == null
                ? pieces(land(report.unit(), report.end()), first, report.until())
                : spans(report)
                        .flatMap(span ->
                                land(report.unit(), span.first()).stream().map(line -> new Piece(line, span)))
                        .collect(Collectors.toSet());
    }

    private static Set<List<Step>> landOf(Set<Piece> pieces) {
        return pieces.stream().map(Piece::line).collect(Collectors.toSet());
    }

    /** Whether a unit had other land on some of the days that it tells of. */
    private boolean moved(Report report) {
        return report.days() != null
                && spans(report)
                                .map(span -> land(report.unit(), span.first()))
                                .distinct()
                                .count()
                        > 1;
    }

    private LocalDate end(int until) {
        return tileEnds.get(until - 1);
    }

    private static @Nullable String holder(List<Step> line, LocalDate day) {
        return line.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((one, other) -> other)
                .map(Step::unit)
                .orElse(null);
    }

    private Set<List<Step>> piece(String unit, LocalDate day) {
        return lines.stream().filter(line -> unit.equals(holder(line, day))).collect(Collectors.toSet());
    }

    private Set<List<Step>> land(String unit, LocalDate day) {
        return lands.computeIfAbsent(Map.entry(unit, day), key -> surveyed(unit, day));
    }

    private Set<List<Step>> surveyed(String unit, LocalDate day) {
        LocalDate told = history.within(unit, day);
        Set<String> all = history.below(unit, told);
        return lines.stream().filter(line -> all.contains(holder(line, told))).collect(Collectors.toSet());
    }

    private Set<Piece> pieces(Set<List<Step>> land, int from, int until) {
        return land.stream()
                .flatMap(line -> spans(from, until).map(span -> new Piece(line, span)))
                .collect(Collectors.toSet());
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> one, Set<T> other) {
        return one.stream().filter(each -> !other.contains(each)).collect(Collectors.toSet());
    }

    /** The figure of a unit for some tiles, in the units of a day. */
    Answer answer(Rules rules, List<Report> reports, String unit, int from, int until, LocalDate shown) {
        Set<List<Step>> here = land(unit, shown);
        List<int[]> tiles =
                IntStream.range(from, until).mapToObj(m -> new int[] {m, m + 1}).toList();
        List<Report> wanted = reports.stream()
                .filter(r -> r.from() >= from && r.until() <= until)
                .filter(r -> !above(r, unit, shown, here))
                .filter(r -> flow(rules) || !gone(r))
                .toList();
        Set<List<Step>> domain = grown(wanted, here);
        List<Teller> tellers = new ArrayList<>();
        for (Report report : wanted) {
            int first = rules.time().equals("last") ? report.until() - 1 : report.from();
            Set<Piece> tells = tells(report, first);
            if (meet(landOf(tells), domain)) {
                tellers.add(new Teller(report, landOf(tells), tells, null));
                branches(report, end(until))
                        .forEach((way, part) -> tellers.add(new Teller(
                                report,
                                part,
                                tells.stream()
                                        .filter(piece -> part.contains(piece.line()))
                                        .collect(Collectors.toSet()),
                                way)));
            }
        }
        List<Slot> slots = slots(rules, domain, tiles);
        Optional<Teller> own = tellers.stream()
                .filter(t -> t.parts() == null
                        && t.report().days() == null
                        && t.report().unit().equals(unit)
                        && t.report().from() == from
                        && t.report().until() == until
                        && history.exists(unit, t.report().end())
                        && t.land().equals(here))
                .findFirst();
        Set<Teller> chosen = own.<Set<Teller>>map(Set::of).orElseGet(() -> best(tellers, slots, tiles));
        return new Reading(rules, shown, here, tiles, tellers, chosen, slots, own.isPresent()).answer();
    }

    private boolean above(Report report, String unit, LocalDate shown, Set<List<Step>> here) {
        Set<List<Step>> land = landOf(tells(report, report.from()));
        return history.level(report.unit()) < history.level(unit)
                && land.size() > here.size()
                && land.containsAll(here);
    }

    private static boolean flow(Rules rules) {
        return rules.time().equals("sum") || rules.time().equals("ratio-of-sums");
    }

    private boolean gone(Report report) {
        return history.endedForNobody(report.unit())
                && history.lastDay(report.unit()).isBefore(report.end());
    }

    private Set<List<Step>> grown(List<Report> reports, Set<List<Step>> here) {
        Set<List<Step>> domain = new HashSet<>(here);
        int size;
        do {
            size = domain.size();
            for (Report report : reports) {
                Set<List<Step>> land = landOf(tells(report, report.from()));
                if (meet(land, domain)) {
                    domain.addAll(land);
                }
            }
        } while (domain.size() > size);
        return domain;
    }

    /** The parts into which what a report tells was cut until a later day; none where it was not. */
    private Map<List<Portion>, Set<List<Step>>> branches(Report report, LocalDate later) {
        if (moved(report)) {
            return Map.of();
        }
        LocalDate told = history.within(report.unit(), report.day());
        Map<List<Portion>, Set<List<Step>>> ways = ways(report.unit(), told, later);
        return ways.size() > 1 ? ways : Map.of();
    }

    /** The land of a unit in the parts into which it was cut until a later day, each by its cuts. */
    private Map<List<Portion>, Set<List<Step>>> ways(String unit, LocalDate told, LocalDate later) {
        Map<List<Portion>, Set<List<Step>>> ways = new LinkedHashMap<>();
        ways.put(List.of(), land(unit, told));
        for (LocalDate turn : history.turns()) {
            if (turn.isAfter(told) && !turn.isAfter(later)) {
                Map<List<Portion>, Set<List<Step>>> after = new LinkedHashMap<>();
                ways.forEach((way, land) -> cut(way, land, turn, after));
                ways = after;
            }
        }
        return ways;
    }

    private void cut(
            List<Portion> way, Set<List<Step>> land, LocalDate turn, Map<List<Portion>, Set<List<Step>>> after) {
        LocalDate before = turn.minusDays(1);
        Optional<String> owner = history.all().stream()
                .filter(unit ->
                        history.exists(unit, before) && land(unit, before).containsAll(land))
                .min(Comparator.comparing(unit -> land(unit, before).size()));
        Map<String, BigDecimal> parts =
                owner.map(unit -> parts(unit, land, turn)).orElse(Map.of());
        List<Set<List<Step>>> lands = parts.keySet().stream()
                .map(part -> common(land, land(part, turn)))
                .toList();
        boolean whole = lands.size() > 1
                && lands.stream().noneMatch(Set::isEmpty)
                && lands.stream().mapToInt(Set::size).sum() == land.size()
                && lands.stream().flatMap(Set::stream).distinct().count() == land.size();
        if (!whole) {
            after.put(way, land);
            return;
        }
        List<BigDecimal> shares = List.copyOf(parts.values());
        for (int i = 0; i < lands.size(); i++) {
            after.put(
                    Stream.concat(way.stream(), Stream.of(new Portion(shares, i)))
                            .toList(),
                    lands.get(i));
        }
    }

    /** Who has a share of what a unit told, from a day on; nobody where all of it stays together, or that is not known. */
    private Map<String, BigDecimal> parts(String owner, Set<List<Step>> land, LocalDate turn) {
        LocalDate before = turn.minusDays(1);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        if (!history.exists(owner, turn)) {
            history.heirs(owner).forEach(heir -> parts.put(heir.unit(), heir.share()));
        } else if (!land(owner, turn).containsAll(land) && land.equals(land(owner, before))) {
            BigDecimal rest = BigDecimal.ONE;
            for (String child : new TreeSet<>(history.children(owner, before))) {
                if (history.exists(child, turn) && !owner.equals(history.parent(child, turn))) {
                    BigDecimal share = history.brought(child, turn);
                    parts.put(child, share);
                    rest = share == null ? rest : rest.subtract(share);
                }
            }
            parts.put(owner, rest);
        }
        return parts.values().stream().allMatch(Objects::nonNull) ? parts : Map.of();
    }

    private List<Slot> slots(Rules rules, Set<List<Step>> domain, List<int[]> tiles) {
        List<Slot> slots = new ArrayList<>();
        for (int[] tile : rules.time().equals("last") ? List.of(tiles.getLast()) : tiles) {
            for (String unit : history.all()) {
                Set<Piece> pieces = new HashSet<>();
                Set<List<Step>> own = new HashSet<>();
                spans(tile[0], tile[1]).forEach(span -> {
                    LocalDate day = rules.ownDays() ? span.first() : end(tile[1]);
                    if (due(rules, unit, day)) {
                        land(unit, day).forEach(line -> pieces.add(new Piece(line, span)));
                        history.below(unit, day).stream()
                                .filter(each -> !history.children(each, day).isEmpty())
                                .forEach(each -> own.addAll(piece(each, day)));
                    }
                });
                if (meet(landOf(pieces), domain)) {
                    slots.add(new Slot(unit, tile[0], tile[1], pieces, own));
                }
            }
        }
        return slots;
    }

    private boolean due(Rules rules, String unit, LocalDate day) {
        return history.exists(unit, day)
                && rules.levels().contains(history.level(unit))
                && history.below(unit, day).stream()
                        .noneMatch(each -> !each.equals(unit) && rules.levels().contains(history.level(each)));
    }

    private static Set<Piece> open(Slot slot, Set<Teller> told) {
        Set<Piece> open = new HashSet<>(slot.pieces());
        told.forEach(t -> open.removeAll(t.tells()));
        for (Span now : slot.pieces().stream().map(Piece::span).collect(Collectors.toSet())) {
            Set<List<Step>> land = slot.pieces().stream()
                    .filter(p -> p.span().equals(now))
                    .map(Piece::line)
                    .collect(Collectors.toSet());
            Set<Piece> below = slot.pieces().stream()
                    .filter(p -> p.span().equals(now) && !slot.own().contains(p.line()))
                    .collect(Collectors.toCollection(HashSet::new));
            boolean any = !below.isEmpty();
            told.stream()
                    .filter(t ->
                            t.tells().stream().filter(p -> p.span().equals(now)).allMatch(p -> land.contains(p.line())))
                    .forEach(t -> below.removeAll(t.tells()));
            if (any && below.isEmpty()) {
                open.removeIf(p -> p.span().equals(now));
            }
        }
        return open;
    }

    /** All sets of reports of which no two tell the same are tried out. */
    private Set<Teller> best(List<Teller> tellers, List<Slot> slots, List<int[]> tiles) {
        Set<Teller> best = new HashSet<>();
        List<Teller> rest = new ArrayList<>(tellers);
        while (!rest.isEmpty()) {
            List<Teller> cluster = new ArrayList<>(List.of(rest.removeFirst()));
            for (int i = 0; i < cluster.size(); i++) {
                Teller one = cluster.get(i);
                List<Teller> near = rest.stream()
                        .filter(other -> meet(one.tells(), other.tells())
                                || slots.stream()
                                        .anyMatch(slot ->
                                                meet(slot.pieces(), one.tells()) && meet(slot.pieces(), other.tells())))
                        .toList();
                cluster.addAll(near);
                rest.removeAll(near);
            }
            List<Slot> at = slots.stream()
                    .filter(slot -> cluster.stream().anyMatch(t -> meet(slot.pieces(), t.tells())))
                    .toList();
            if (cluster.size() > 13) {
                throw new TooMany();
            }
            best.addAll(bestOf(cluster, at, tiles));
        }
        return best;
    }

    private Set<Teller> bestOf(List<Teller> cluster, List<Slot> slots, List<int[]> tiles) {
        List<Set<Teller>> all = new ArrayList<>(List.of(Set.of()));
        for (Teller teller : cluster) {
            for (Set<Teller> some : List.copyOf(all)) {
                if (some.stream().noneMatch(other -> meet(other.tells(), teller.tells()))) {
                    Set<Teller> more = new HashSet<>(some);
                    more.add(teller);
                    all.add(more);
                }
            }
        }
        Comparator<Set<Teller>> order = Comparator.comparing(some ->
                slots.stream().filter(slot -> open(slot, some).isEmpty()).count());
        List<Function<Teller, Fraction>> measures = List.of(
                t -> weight(t, tiles, tile -> Fraction.of(1, 1)),
                t -> weight(t, tiles, tile -> Fraction.of(there(t, tile) ? 1 : 0, 1)),
                t -> weight(
                        t,
                        tiles,
                        tile -> Fraction.of(
                                there(t, tile)
                                        ? 0
                                        : history.lastDay(t.report().unit()).toEpochDay(),
                                1)),
                t -> weight(t, tiles, tile -> Fraction.of(t.parts() == null ? 1 : 0, 1)),
                t -> weight(
                        t, tiles, tile -> Fraction.of(-history.level(t.report().unit()), 1)),
                t -> weight(t, tiles, tile -> length(t)));
        for (Function<Teller, Fraction> measure : measures) {
            order = order.thenComparing(
                    some -> some.stream().map(measure).reduce(NOTHING, Fraction::plus), Fraction::compare);
        }
        order = order.thenComparing(Set::size, Comparator.reverseOrder());
        order = order.thenComparing(CoverModel::names, Comparator.reverseOrder());
        return all.stream().max(order).orElseThrow();
    }

    private static String names(Set<Teller> some) {
        return some.stream().map(t -> name(t.report())).sorted().collect(Collectors.joining("\n"));
    }

    private static String name(Report report) {
        return report.unit() + " " + report.period();
    }

    /** Of how many tiles a report tells. */
    private Fraction length(Teller teller) {
        Report report = teller.report();
        return report.days() == null
                ? Fraction.of(report.until() - report.from(), 1)
                : spans(report).map(Span::ofTile).reduce(NOTHING, Fraction::plus);
    }

    private boolean there(Teller teller, int tile) {
        return history.exists(teller.report().unit(), teller.report().day())
                || history.exists(teller.report().unit(), end(tile + 1));
    }

    private Fraction weight(Teller teller, List<int[]> tiles, Function<Integer, Fraction> measure) {
        Fraction sum = NOTHING;
        for (Piece piece : teller.tells()) {
            String holder = holder(piece.line(), end(piece.tile() + 1));
            long size =
                    holder == null ? 1 : piece(holder, end(piece.tile() + 1)).size();
            sum = sum.plus(Fraction.of(1, size).times(piece.span().ofTile()).times(measure.apply(piece.tile())));
        }
        return sum;
    }

    /** What a cover comes to. */
    private final class Reading {

        private final Rules rules;
        private final LocalDate shown;
        private final Set<List<Step>> here;
        private final List<int[]> tiles;
        private final List<Teller> tellers;
        private final Set<Teller> chosen;
        private final List<Slot> slots;
        private final boolean own;
        private final List<Teller> told;
        private boolean several;

        Reading(
                Rules rules,
                LocalDate shown,
                Set<List<Step>> here,
                List<int[]> tiles,
                List<Teller> tellers,
                Set<Teller> chosen,
                List<Slot> all,
                boolean own) {
            this.rules = rules;
            this.shown = shown;
            this.here = here;
            this.tiles = tiles;
            this.tellers = tellers;
            this.chosen = chosen;
            this.own = own;
            this.slots = all.stream()
                    .map(slot -> new Slot(
                            slot.unit(),
                            slot.from(),
                            slot.until(),
                            slot.pieces().stream()
                                    .filter(p -> here.contains(p.line()))
                                    .collect(Collectors.toSet()),
                            common(slot.own(), here)))
                    .filter(slot -> !slot.pieces().isEmpty())
                    .toList();
            this.told = chosen.stream().filter(t -> meet(t.land(), here)).toList();
        }

        /** The shares by which the unit has parts of a report; null where all of it, nothing where nobody knows. */
        private @Nullable List<List<Portion>> shares(Teller t) {
            if (here.containsAll(t.land())) {
                return t.parts() == null ? null : List.of(t.parts());
            }
            if (moved(t.report())) {
                return List.of();
            }
            LocalDate day = history.within(t.report().unit(), t.report().day());
            List<List<Portion>> shares = new ArrayList<>();
            Set<List<Step>> land = new HashSet<>();
            Set<List<Step>> mine = common(t.land(), here);
            ways(t.report().unit(), day, shown).forEach((way, part) -> {
                if (mine.containsAll(part)) {
                    shares.add(way);
                    land.addAll(part);
                }
            });
            return land.equals(mine) ? shares : List.of();
        }

        private boolean unknown(Teller t) {
            List<List<Portion>> shares = shares(t);
            return shares != null && shares.isEmpty();
        }

        private Fraction share(Teller t) {
            List<List<Portion>> shares = shares(t);
            return shares == null
                    ? Fraction.of(1, 1)
                    : shares.stream()
                            .map(way -> way.stream()
                                    .map(portion -> Fraction.of(portion.share()))
                                    .reduce(Fraction.of(1, 1), Fraction::times))
                            .reduce(NOTHING, Fraction::plus);
        }

        /** The parts of a number, rounded one after the other; the last part takes what is left. */
        private Fraction allotted(Teller t, BigDecimal amount, int decimals) {
            List<List<Portion>> shares = shares(t);
            if (shares == null) {
                return Fraction.of(amount);
            }
            Fraction sum = NOTHING;
            for (List<Portion> way : shares) {
                BigDecimal left = amount;
                for (Portion portion : way) {
                    left = part(left, portion, decimals);
                }
                sum = sum.plus(Fraction.of(left));
            }
            return sum;
        }

        private BigDecimal part(BigDecimal amount, Portion portion, int decimals) {
            BigDecimal left = amount;
            for (int i = 0; i < portion.shares().size() - 1; i++) {
                BigDecimal taken = amount.multiply(portion.shares().get(i))
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .min(left);
                if (i == portion.index()) {
                    return taken;
                }
                left = left.subtract(taken);
            }
            return left;
        }

        private Set<Piece> open(Slot slot) {
            return CoverModel.open(slot, told.stream().filter(t -> !unknown(t)).collect(Collectors.toSet()));
        }

        Answer answer() {
            int all = 0;
            int partly = 0;
            for (Slot slot : slots) {
                boolean whole = open(slot).isEmpty();
                boolean some = told.stream().anyMatch(t -> !unknown(t) && meet(t.tells(), slot.pieces()));
                all += whole ? 1 : 0;
                partly += !whole && some ? 1 : 0;
            }
            Set<String> remarks = new TreeSet<>(conflicts());
            List<Teller> counted = counted();
            boolean ended = counted.stream()
                    .anyMatch(t -> !history.exists(t.report().unit(), t.report().day()));
            if (!own && ended) {
                remarks.add("by-predecessors");
            }
            if (rules.time().equals("last")
                    && !counted.isEmpty()
                    && inTile(tiles.getLast()).isEmpty()) {
                remarks.add("older-value");
            }
            boolean estimated = counted.stream().anyMatch(t -> !unknown(t) && shares(t) != null);
            Result result = own ? new Result(value(told.getFirst()), null) : result(counted, remarks);
            return new Answer(
                    result.value() == null ? null : result.value().rounded(rules.decimals()),
                    own ? 1 : all,
                    own ? 0 : partly,
                    own ? 1 : slots.size(),
                    result.reason(),
                    estimated,
                    remarks,
                    reports());
        }

        private Map<String, String> reports() {
            Map<String, String> reports = new TreeMap<>();
            told.forEach(t -> reports.put(name(t.report()), "used"));
            Set<Piece> all = told(List.copyOf(chosen));
            tellers.stream()
                    .filter(t -> t.parts() == null && meet(t.land(), here))
                    .filter(t -> chosen.stream().noneMatch(each -> each.report().equals(t.report())))
                    .forEach(t ->
                            reports.put(name(t.report()), all.containsAll(t.tells()) ? "covered" : "counted-twice"));
            return reports;
        }

        private Fraction value(Teller t) {
            return Fraction.of(t.report().value());
        }

        private record Result(
                @Nullable Fraction value, @Nullable String reason) {}

        private List<Teller> inTile(int[] tile) {
            return told.stream()
                    .filter(t -> t.tells().stream().anyMatch(p -> p.tile() >= tile[0] && p.tile() < tile[1]))
                    .toList();
        }

        private List<Teller> counted() {
            if (!rules.time().equals("last")) {
                return told;
            }
            return tiles.reversed().stream()
                    .map(this::inTile)
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        private Result result(List<Teller> counted, Set<String> conflicts) {
            boolean zeros = tiles.size() > 1
                    && tiles.stream().anyMatch(tile -> !zeros(tile).zero());
            if (counted.isEmpty() && !zeros) {
                return new Result(null, "not-reported");
            }
            Optional<String> conflict = conflicts.stream()
                    .filter(each -> each.startsWith("conflicting"))
                    .findFirst();
            if (counted.stream().map(t -> t.report().tileEnds()).distinct().count() > 1) {
                return new Result(null, "mixed-period-basis");
            }
            boolean all = rules.inSpace() == Missing.REQUIRE_ALL
                    || (tiles.size() > 1 && rules.inTime() == Missing.REQUIRE_ALL);
            if (several || (all && conflict.isPresent())) {
                return new Result(null, conflict.get());
            }
            if (counted.stream().anyMatch(this::unknown)) {
                return new Result(null, "share-unknown");
            }
            boolean longer = counted.stream()
                    .anyMatch(t -> t.report().until() - t.report().from() > 1);
            boolean takesTiles = List.of("mean", "weighted-mean", "last").contains(rules.time());
            if (tiles.size() > 1 && longer && !takesTiles && !rules.space().equals(rules.time())) {
                return new Result(null, "not-convertible");
            }
            if (tiles.stream().anyMatch(this::lacking)) {
                return new Result(null, "incomplete");
            }
            return switch (rules.time()) {
                case "sum" ->
                    new Result(
                            rules.space().equals("count")
                                    ? tiles.stream().map(this::counted).reduce(NOTHING, Fraction::plus)
                                    : sum(counted),
                            null);
                case "ratio-of-sums" -> {
                    Fraction n = counted.stream()
                            .map(t -> allotted(
                                    t, Objects.requireNonNull(t.report().numerator()), 0))
                            .reduce(NOTHING, Fraction::plus);
                    Fraction d = counted.stream()
                            .map(t -> allotted(
                                    t, Objects.requireNonNull(t.report().denominator()), 0))
                            .reduce(NOTHING, Fraction::plus);
                    yield d.zero()
                            ? new Result(null, "not-applicable")
                            : new Result(n.times(Fraction.of(100, 1)).over(d), null);
                }
                case "last" ->
                    new Result(older(counted) && !zeros(tiles.getLast()).zero() ? NOTHING : sum(counted), null);
                case "max" ->
                    new Result(
                            counted.stream()
                                    .map(this::value)
                                    .max(Fraction::compare)
                                    .orElse(NOTHING),
                            null);
                case "min" ->
                    new Result(
                            tiles.stream().anyMatch(tile -> !zeros(tile).zero())
                                    ? NOTHING
                                    : counted.stream()
                                            .map(this::value)
                                            .min(Fraction::compare)
                                            .orElseThrow(),
                            null);
                case "mean" -> mean();
                case "weighted-mean" -> weightedMean(counted);
                default -> throw new IllegalArgumentException(rules.time());
            };
        }

        private Fraction sum(List<Teller> counted) {
            return counted.stream()
                    .map(t -> allotted(t, t.report().value(), rules.decimals()))
                    .reduce(NOTHING, Fraction::plus);
        }

        private boolean older(List<Teller> counted) {
            return !counted.isEmpty() && inTile(tiles.getLast()).isEmpty();
        }

        /** How much of what was due in a tile nobody told, in slots. */
        private Fraction open(int[] tile) {
            return slots.stream()
                    .filter(slot -> slot.from() == tile[0])
                    .map(slot -> Fraction.of(open(slot).size(), slot.pieces().size()))
                    .reduce(NOTHING, Fraction::plus);
        }

        private Missing missing(int[] tile) {
            return tiles.size() > 1 && inTile(tile).isEmpty() ? rules.inTime() : rules.inSpace();
        }

        private boolean lacking(int[] tile) {
            return missing(tile) == Missing.REQUIRE_ALL && !open(tile).zero();
        }

        private Fraction zeros(int[] tile) {
            return missing(tile) == Missing.ZERO ? open(tile) : NOTHING;
        }

        /** Of a silent tile nobody is counted, also where it is a zero. */
        private Fraction counted(int[] tile) {
            return inTile(tile).isEmpty() ? NOTHING : number(tile).plus(zeros(tile));
        }

        private Fraction number(int[] tile) {
            return inTile(tile).stream().map(t -> size(t, tile)).reduce(NOTHING, Fraction::plus);
        }

        /** A silent tile is one zero, and silent ones among others count by themselves. */
        private Result mean() {
            Fraction sum = NOTHING;
            long number = 0;
            for (int[] tile : tiles) {
                Fraction sizes = number(tile).plus(zeros(tile));
                if (!sizes.zero()) {
                    Fraction values = inTile(tile).stream()
                            .map(t -> value(t).times(size(t, tile)))
                            .reduce(NOTHING, Fraction::plus);
                    sum = sum.plus(values.over(sizes));
                    number++;
                }
            }
            return number == 0
                    ? new Result(null, "division-by-zero")
                    : new Result(sum.over(Fraction.of(number, 1)), null);
        }

        /** Nobody knows the weight of what is silent. */
        private Result weightedMean(List<Teller> counted) {
            boolean known = counted.stream().allMatch(t -> t.report().weight() != null)
                    && tiles.stream().allMatch(tile -> zeros(tile).zero());
            if (!known) {
                return new Result(null, "weight-missing");
            }
            Fraction sum = NOTHING;
            Fraction weights = NOTHING;
            for (int[] tile : tiles) {
                for (Teller t : inTile(tile)) {
                    Fraction weight = share(t).times(Fraction.of(
                            Objects.requireNonNull(t.report().weight())));
                    sum = sum.plus(value(t).times(weight));
                    weights = weights.plus(weight);
                }
            }
            return weights.zero() ? new Result(null, "division-by-zero") : new Result(sum.over(weights), null);
        }

        private Fraction size(Teller t, int[] tile) {
            if (shares(t) != null) {
                return share(t);
            }
            Fraction size = NOTHING;
            for (Slot slot : slots) {
                if (slot.from() == tile[0]) {
                    size = size.plus(Fraction.of(
                            common(slot.pieces(), pieces(t.land(), slot.from(), slot.until()))
                                    .size(),
                            slot.pieces().size()));
                }
            }
            return size.zero() ? Fraction.of(1, 1) : size;
        }

        private boolean lower(Report one, Report other) {
            return lower(one, other, history.within(one.unit(), one.day()))
                    || lower(one, other, history.within(other.unit(), other.day()));
        }

        private boolean lower(Report one, Report other, LocalDate on) {
            LocalDate day = history.within(one.unit(), on);
            for (String above = history.parent(one.unit(), day);
                    above != null;
                    above = history.parent(above, history.within(above, day))) {
                if (above.equals(other.unit())) {
                    return true;
                }
            }
            return false;
        }

        /** Every set of reports on one side is held against every single one on the other. */
        private Set<String> conflicts() {
            Set<Integer> tilesTold = counted().stream()
                    .flatMap(t -> t.tells().stream())
                    .map(Piece::tile)
                    .collect(Collectors.toSet());
            List<Teller> whole = tellers.stream()
                    .filter(t -> t.parts() == null && meet(t.land(), here))
                    .filter(t -> t.tells().stream().anyMatch(p -> tilesTold.contains(p.tile())))
                    .toList();
            Set<Report> used = chosen.stream().map(Teller::report).collect(Collectors.toSet());
            List<Teller> counted = whole.stream().filter(chosen::contains).toList();
            List<Teller> left =
                    whole.stream().filter(t -> !used.contains(t.report())).toList();
            List<Teller> cut = tellers.stream()
                    .filter(t -> t.parts() == null && used.contains(t.report()) && !chosen.contains(t))
                    .filter(t -> t.tells().stream().anyMatch(p -> tilesTold.contains(p.tile())))
                    .toList();
            Set<String> found = new TreeSet<>();
            counted.forEach(one -> hold(one, left, found));
            left.forEach(one -> hold(one, counted, found));
            cut.forEach(one -> hold(one, counted, found));
            if (several(counted, left)) {
                several = true;
                found.add("conflicting-periods");
            }
            return found;
        }

        /** Whether a unit told the same time in two ways, and neither is one report against several. */
        private boolean several(List<Teller> counted, List<Teller> left) {
            boolean adds = rules.time().equals("sum") || rules.time().equals("ratio-of-sums");
            return adds
                    && counted.stream()
                            .map(t -> t.report().unit())
                            .distinct()
                            .anyMatch(unit -> sets(of(unit, counted)).stream()
                                    .anyMatch(some -> sets(of(unit, left)).stream()
                                            .anyMatch(others -> crossing(some, others) && !equal(some, others))));
        }

        private static List<Teller> of(String unit, List<Teller> tellers) {
            return tellers.stream().filter(t -> t.report().unit().equals(unit)).toList();
        }

        /** Two sets that tell the same, of which no parts do. */
        private boolean crossing(List<Teller> some, List<Teller> others) {
            return some.size() > 1
                    && others.size() > 1
                    && told(some).equals(told(others))
                    && sets(some).stream()
                            .filter(part -> !part.isEmpty() && part.size() < some.size())
                            .noneMatch(part -> sets(others).stream()
                                    .anyMatch(other -> told(other).equals(told(part))));
        }

        private static Set<Piece> told(List<Teller> tellers) {
            return tellers.stream().flatMap(t -> t.tells().stream()).collect(Collectors.toSet());
        }

        private boolean equal(List<Teller> some, List<Teller> others) {
            return some.getFirst().report().numerator() == null
                    ? sum(some, Report::value).compareTo(sum(others, Report::value)) == 0
                    : sum(some, Report::numerator).compareTo(sum(others, Report::numerator)) == 0
                            && sum(some, Report::denominator).compareTo(sum(others, Report::denominator)) == 0;
        }

        /** All sets of reports of which no two tell the same. */
        private static List<List<Teller>> sets(List<Teller> parts) {
            List<List<Teller>> sets = new ArrayList<>(List.of(List.of()));
            for (Teller part : parts) {
                for (List<Teller> set : List.copyOf(sets)) {
                    if (set.stream().noneMatch(other -> meet(other.tells(), part.tells()))) {
                        sets.add(Stream.concat(set.stream(), Stream.of(part)).toList());
                    }
                }
            }
            return sets;
        }

        private void hold(Teller one, List<Teller> others, Set<String> found) {
            List<Teller> inside = others.stream()
                    .filter(other -> one.tells().containsAll(other.tells())
                            && !lower(one.report(), other.report())
                            && !lower(other.report(), one.report()))
                    .toList();
            hold(
                    one,
                    inside.stream()
                            .filter(other ->
                                    other.report().unit().equals(one.report().unit()))
                            .toList(),
                    rules.time(),
                    "conflicting-periods",
                    found);
            hold(
                    one,
                    inside.stream()
                            .filter(other ->
                                    !other.report().unit().equals(one.report().unit()))
                            .toList(),
                    rules.space(),
                    "conflicting-units",
                    found);
        }

        private void hold(Teller one, List<Teller> parts, String rule, String what, Set<String> found) {
            if (sets(parts).stream().anyMatch(set -> contradicts(one, set, rule))) {
                found.add(what);
            }
        }

        private boolean contradicts(Teller one, List<Teller> parts, String rule) {
            boolean adds = rule.equals("sum") || rule.equals("ratio-of-sums");
            if (parts.isEmpty() || !(adds || (rule.equals("last") && parts.size() == 1))) {
                return false;
            }
            Report whole = one.report();
            if (told(parts).equals(one.tells())) {
                return !equal(List.of(one), parts);
            }
            return adds
                    && whole.numerator() == null
                    && rules.decimals() == 0
                    && sum(parts, Report::value).compareTo(whole.value()) > 0;
        }

        private BigDecimal sum(List<Teller> parts, Function<Report, @Nullable BigDecimal> number) {
            return parts.stream()
                    .map(p -> Objects.requireNonNull(number.apply(p.report())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
