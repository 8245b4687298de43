package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureMembers;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.RankingQuery;
import vn.tongket.indicators.analytics.making.FigureAsking;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.UnreportedFigure;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/** Use cases of rankings. */
@ApplicationScoped
class RankingService {

    private static final SortedPage.Order<RankingResponse> ORDER = new SortedPage.Order<>(
            List.of("indicator", "rank", "unit"),
            List.of(
                    new SortedPage.Key<>("indicator", row -> row.figure().indicator()),
                    new SortedPage.Key<>(
                            "rank",
                            row -> String.format("%09d", row.rank() == null ? Integer.MAX_VALUE / 10 : row.rank())),
                    new SortedPage.Key<>("unit", row -> row.figure().unit().code()),
                    new SortedPage.Key<>(
                            "id",
                            row -> row.figure().unit().id() + " " + row.figure().indicator())));

    private final FigureMaker maker;
    private final FigureAsking asking;
    private final FigureTargetRepository targets;
    private final Indicators indicators;
    private final Units units;
    private final FigureTags tags;

    RankingService(
            FigureMaker maker,
            FigureAsking asking,
            FigureTargetRepository targets,
            Indicators indicators,
            Units units,
            FigureTags tags) {
        this.maker = maker;
        this.asking = asking;
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.tags = tags;
    }

    String tag(RankingQuery.Filter filter) {
        return tags.of(filter.indicators(), filter.boundaries());
    }

    Page<RankingResponse> page(RankingQuery.Filter filter, PageRequest page) {
        UnitHierarchy hierarchy = units.hierarchy(filter.asOf());
        indicators.requireKnown(filter.indicators());
        List<Definition> definitions = filter.indicators().stream()
                .map(code -> indicators.definition(code, filter.period().lastDay(), filter.asOf()))
                .toList();
        requireDirections(definitions);
        Optional<UUID> only = asking.unit(filter, hierarchy);
        FigureQuestion question = asking.question(filter, hierarchy);
        List<RankingResponse> rows = definitions.stream()
                .flatMap(each -> ranked(each, filter, question.of(List.of(each.code())), hierarchy).stream())
                .filter(row -> only.isEmpty() || row.figure().unit().id().equals(only.get()))
                .toList();
        return completed(SortedPage.of(rows, ORDER, page, RankingResponse.class), filter.asOf());
    }

    private static void requireDirections(List<Definition> definitions) {
        List<Fault> faults = definitions.stream()
                .filter(definition -> definition.direction() == Direction.NEUTRAL)
                .map(definition -> Fault.of("indicator", "ranking.neutral", definition.code()))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    /** The ranked units of one indicator. */
    private List<RankingResponse> ranked(
            Definition definition, RankingQuery.Filter filter, FigureQuestion question, UnitHierarchy hierarchy) {
        FigureQuestion inUnitsOfNow = question.in(question.shownDay(filter.period(), definition.periodBasis()));
        boolean sameUnits = shownAlike(filter.period(), question, definition, hierarchy);
        List<FigureResponse> figures =
                maker.all(sameUnits ? question : question.during(List.of(filter.period())), hierarchy);
        List<FigureResponse> earlier = sameUnits
                ? figures
                : maker.all(inUnitsOfNow.during(List.of(filter.period().previous())), hierarchy);
        List<FigureResponse> now = withUnreported(figures, filter.period(), filter, question, definition, hierarchy);
        List<FigureResponse> before =
                withUnreported(earlier, filter.period().previous(), filter, inUnitsOfNow, definition, hierarchy);
        Ranks ranks = new Ranks(now, definition.direction());
        Ranks former = new Ranks(before, definition.direction());
        return now.stream().map(figure -> ranked(figure, ranks, former)).toList();
    }

    private static List<FigureResponse> of(List<FigureResponse> figures, Period period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).toList();
    }

    /** Whether the period before has the same units: else it is ranked in those of this one, among which a rank changes. */
    private static boolean shownAlike(
            Period period, FigureQuestion question, Definition definition, UnitHierarchy hierarchy) {
        LocalDate shown = question.shownDay(period, definition.periodBasis());
        LocalDate before = question.shownDay(period.previous(), definition.periodBasis());
        return Objects.equals(hierarchy.epochOf(shown), hierarchy.epochOf(before));
    }

    private List<FigureResponse> withUnreported(
            List<FigureResponse> all,
            Period period,
            RankingQuery.Filter filter,
            FigureQuestion question,
            Definition definition,
            UnitHierarchy hierarchy) {
        List<FigureResponse> figures = of(all, period);
        Set<UUID> told = figures.stream().map(figure -> figure.unit().id()).collect(Collectors.toSet());
        UnreportedFigure unreported = new UnreportedFigure(definition, question, hierarchy);
        List<FigureResponse> silent = FigureMembers.on(
                        question.shownDay(period, definition.periodBasis()), question.units(), hierarchy)
                .filter(unit -> !told.contains(unit.unit()))
                .map(unit -> unreported.of(unit, period, filter.breakdown()))
                .toList();
        return Stream.concat(figures.stream(), maker.silent(silent, question, hierarchy).stream())
                .toList();
    }

    private static RankingResponse ranked(FigureResponse figure, Ranks ranks, Ranks former) {
        Ranks.Rank rank = ranks.of(figure.unit().id());
        Ranks.Rank before = former.of(figure.unit().id());
        return new RankingResponse(
                rank == null ? null : rank.number(),
                ranks.size(),
                rank != null && rank.tied(),
                rank != null && rank.shownTie(),
                before == null ? null : before.number(),
                rank == null || before == null ? null : before.number() - rank.number(),
                figure.telling(false));
    }

    /** Computed figures get their targets only where they are shown. */
    private Page<RankingResponse> completed(Page<RankingResponse> page, @Nullable AsOf asOf) {
        List<FigureResponse> figures = targets.complete(
                page.items().stream().map(RankingResponse::figure).toList(), asOf);
        List<RankingResponse> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            rows.add(page.items().get(i).with(figures.get(i)));
        }
        return new Page<>(rows, page.next(), page.total(), RankingResponse.class);
    }
}
