package vn.tongket.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;
import vn.tongket.units.Level;
import vn.tongket.units.Recasting;

/**
 * What became of each reported value in a figure. It follows the statement that makes figures value by value, which a
 * person can read.
 */
final class Lineage {

    private static final int SHARE_DECIMALS = 6;

    private final Forest forest;
    private final RollUp method;
    private final int decimals;
    private final Reporters reporters;
    private final UUID unit;
    private final LocalDate shownDay;
    private final FigureResponse figure;

    /**
     * The lineage of a figure.
     *
     * @param method how values of several units become one
     * @param reporters the units that report it
     * @param shownDay in whose units the figure is shown
     */
    Lineage(
            Forest forest,
            RollUp method,
            int decimals,
            Reporters reporters,
            LocalDate shownDay,
            FigureResponse figure) {
        this.forest = forest;
        this.method = method;
        this.decimals = decimals;
        this.reporters = reporters;
        this.unit = figure.unit().id();
        this.shownDay = shownDay;
        this.figure = figure;
    }

    /** One reporter in one period, as the figure's unit has to do with it. */
    private record Piece(Recasting.Part part, Recasting.Reporter reporter, boolean counts) {}

    /** The units whose values of a period belong to the figure's unit. */
    Set<UUID> reporters(Period period) {
        return pieces(period).keySet();
    }

    private Map<UUID, Piece> pieces(Period period) {
        LocalDate reported = period.lastDay();
        boolean there = forest.at(unit, shownDay).isPresent();
        Recasting recasting = forest.recasting(reported, there ? shownDay : reported);
        boolean stored = !there && forest.at(unit, reported).isEmpty();
        List<Recasting.Part> parts =
                stored ? List.of(new Recasting.Part(unit, true, List.of())) : recasting.partsOf(unit);
        Map<UUID, Piece> pieces = new LinkedHashMap<>();
        for (Recasting.Part part : parts) {
            Recasting.Reporter reporter = recasting.reporter(part.reporter());
            boolean below = reporter.levelsBelow().stream().anyMatch(reporters.levels()::contains);
            pieces.put(part.reporter(), new Piece(part, reporter, part.whole() || !below));
        }
        return pieces;
    }

    /** The lines of a period: what was reported, and what should have been. */
    List<FigureLine> lines(Period period, List<ReportedLine> reported, boolean withMissing) {
        Map<UUID, Piece> pieces = pieces(period);
        List<FigureLine> lines = new ArrayList<>();
        List<ReportedLine> own = reported.stream()
                .filter(line -> line.period().equals(period) && pieces.containsKey(line.unit()))
                .toList();
        own.forEach(line -> lines.add(line(line, pieces.get(line.unit()), own, pieces)));
        if (withMissing) {
            missing(period, own, pieces).forEach(lines::add);
        }
        return lines;
    }

    private FigureLine line(ReportedLine line, Piece piece, List<ReportedLine> all, Map<UUID, Piece> pieces) {
        String whyNot = whyNot(line, piece, all, pieces);
        return new FigureLine(
                forest.nearest(line.unit(), line.period().lastDay()).ref(),
                line.period(),
                Breakdown.toMap(line.breakdown()),
                line.value(),
                line.numerator(),
                line.denominator(),
                line.value() == null,
                piece.part().of(BigDecimal.ONE, SHARE_DECIMALS),
                whyNot == null ? contribution(line, piece) : null,
                line.weight(),
                whyNot == null,
                whyNot,
                line.version(),
                line.valueOrigin(),
                line.definitionVersion(),
                line.source(),
                line.comment(),
                line.recordedAt(),
                line.approvedAt(),
                line.knownSince(),
                line.named() ? line.recordedBy() : null,
                line.named() ? line.approvedBy() : null);
    }

    private @Nullable String whyNot(ReportedLine line, Piece piece, List<ReportedLine> all, Map<UUID, Piece> pieces) {
        if (line.waiting()) {
            return "not-approved";
        }
        if (!piece.counts()) {
            return "reported-below";
        }
        if (covered(line, piece, all, pieces)) {
            return "covered";
        }
        if (line.value() == null) {
            return "not-applicable";
        }
        return figure.value() == null ? hindrance(line, piece) : null;
    }

    /** Whether a whole unit above it reported, which then stands for it. */
    private static boolean covered(ReportedLine line, Piece piece, List<ReportedLine> all, Map<UUID, Piece> pieces) {
        return all.stream()
                .filter(other -> !other.waiting()
                        && other.breakdown().equals(line.breakdown())
                        && !other.unit().equals(line.unit()))
                .map(other -> pieces.get(other.unit()))
                .anyMatch(other -> other.part().whole() && comprises(other, piece));
    }

    private static boolean comprises(Piece above, Piece below) {
        return above.reporter().first() < below.reporter().first()
                && above.reporter().last() >= below.reporter().first();
    }

    /** Why there is no figure, as far as this value is the cause of it; else why in general. */
    private @Nullable String hindrance(ReportedLine line, Piece piece) {
        String reason = figure.reason();
        if (!piece.part().whole() && piece.part().of(BigDecimal.ONE, SHARE_DECIMALS) == null) {
            return "share-unknown";
        }
        if (method == RollUp.RATIO_OF_SUMS && line.numerator() == null) {
            return "not-convertible";
        }
        return method == RollUp.WEIGHTED_MEAN && line.weight() == null ? "weight-missing" : reason;
    }

    private @Nullable BigDecimal contribution(ReportedLine line, Piece piece) {
        BigDecimal value = Objects.requireNonNull(line.value());
        if (piece.part().whole() || method != RollUp.SUM) {
            return piece.part().whole() || method != RollUp.RATIO_OF_SUMS ? value : null;
        }
        return piece.part().of(value, decimals);
    }

    /** The units that should have reported, and for which no unit above them did. */
    private Stream<FigureLine> missing(Period period, List<ReportedLine> reported, Map<UUID, Piece> pieces) {
        LocalDate day = period.lastDay();
        boolean there = forest.at(unit, shownDay).isPresent();
        Recasting recasting = forest.recasting(day, there ? shownDay : day);
        Optional<Level> owed = FigureScope.owed(unit, reporters, recasting).map(FigureScope.Owed::level);
        Set<UUID> have = new HashSet<>();
        reported.stream().filter(line -> !line.waiting()).forEach(line -> have.add(line.unit()));
        List<Piece> wholes = have.stream()
                .map(pieces::get)
                .filter(piece -> piece.part().whole())
                .toList();
        return owed.isEmpty() || (figure.method().equals("reported"))
                ? Stream.empty()
                : pieces.values().stream()
                        .filter(piece -> piece.counts()
                                && recasting.reports(piece.reporter().unit(), owed.get(), reporters.kinds()))
                        .filter(piece -> !have.contains(piece.reporter().unit()))
                        .filter(piece -> wholes.stream().noneMatch(above -> comprises(above, piece)))
                        .map(piece -> missing(period, piece));
    }

    private FigureLine missing(Period period, Piece piece) {
        return new FigureLine(
                forest.nearest(piece.reporter().unit(), period.lastDay()).ref(),
                period,
                figure.breakdown(),
                null,
                null,
                null,
                false,
                piece.part().of(BigDecimal.ONE, SHARE_DECIMALS),
                null,
                null,
                false,
                UnreportedFigure.REASON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
