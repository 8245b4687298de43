package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureKeyQuery;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.making.BreakdownRollUp;
import vn.tongket.indicators.analytics.making.Cover;
import vn.tongket.indicators.analytics.making.CoverChoice;
import vn.tongket.indicators.analytics.making.CoverFigure;
import vn.tongket.indicators.analytics.making.CoverPart;
import vn.tongket.indicators.analytics.making.CoverReport;
import vn.tongket.indicators.analytics.making.Covers;
import vn.tongket.indicators.analytics.making.FigureAsking;
import vn.tongket.indicators.analytics.making.FigureKey;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.Wholes;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/** Use cases of explaining figures. */
@ApplicationScoped
class ExplanationService {

    private static final String ADDRESS = "/api/v1/figures/explain/lines?";

    private static final SortedPage.Order<FigureLine> ORDER = new SortedPage.Order<>(
            List.of("unit", "period", "breakdown"),
            List.of(
                    new SortedPage.Key<>("unit", line -> line.unit().code()),
                    new SortedPage.Key<>("period", line -> line.period().text()),
                    new SortedPage.Key<>("breakdown", line -> line.breakdown().toString()),
                    new SortedPage.Key<>("id", line -> line.unit().id() + " " + line.version())));

    private static final PageRequest FIRST_LINES = new PageRequest(PageRequest.DEFAULT_LIMIT, null, List.of(), true);

    private final FigureMaker maker;
    private final FigureAsking asking;
    private final FigureTargetRepository targets;
    private final ExplanationRepository explanations;
    private final Indicators indicators;
    private final Units units;
    private final FigureTags tags;

    ExplanationService(
            FigureMaker maker,
            FigureAsking asking,
            FigureTargetRepository targets,
            ExplanationRepository explanations,
            Indicators indicators,
            Units units,
            FigureTags tags) {
        this.maker = maker;
        this.asking = asking;
        this.targets = targets;
        this.explanations = explanations;
        this.indicators = indicators;
        this.units = units;
        this.tags = tags;
    }

    /** What an explanation is about, found. */
    private record Case(
            FigureKeyQuery.Key key,
            UnitHierarchy hierarchy,
            Definition definition,
            FigureQuestion question,
            FigureResponse figure) {

        LocalDate shownDay() {
            return question.shownDay(key.period(), definition.periodBasis());
        }

        /** The periods whose values may be in the figure. */
        List<Period> periods() {
            return definition.derived() ? List.of(key.period()) : Covers.inside(key.period());
        }

        /** Whether parts of the whole that cannot be put together are why there is no figure. */
        boolean partsHinder() {
            return "not-convertible".equals(figure.reason()) && figure.remarks().contains(BreakdownRollUp.REMARK);
        }
    }

    /**
     * The tag of an explanation and of its lines; null for those who see values that are not approved yet, and names, of
     * which no count is kept.
     */
    @Nullable
    String tag(FigureKeyQuery.Key key) {
        return asking.visibility().nothing() ? tags.of(List.of(key.indicator()), key.boundaries()) : null;
    }

    FigureExplanation explain(FigureKeyQuery.Key key) {
        Case found = find(key);
        Optional<Told> told = told(found);
        List<FigureLine> all = SortedPage.sorted(lines(found, told), ORDER);
        Page<FigureLine> lines = SortedPage.of(all, ORDER, FIRST_LINES, FigureLine.class);
        Optional<CoverFigure> cover = told.flatMap(reports -> cover(found, reports));
        FigureExplanation.Meaning meaning =
                explanations.meaning(key.indicator(), key.period().lastDay(), key.asOf());
        return new FigureExplanation(
                found.figure().telling(true),
                found.figure().method(),
                RuleWords.of(found.figure(), meaning),
                lines.items(),
                lines.next() == null ? null : ADDRESS + key.query() + "&cursor=" + lines.next(),
                Math.toIntExact(Objects.requireNonNull(lines.total())),
                cover.map(CoverFigure::subtotals).orElse(List.of()).stream()
                        .map(FigureExplanation.Subtotal::of)
                        .toList(),
                contradictions(found, cover),
                meaning,
                derivation(found),
                new FigureExplanation.Shown(found.shownDay(), acts(found)),
                all);
    }

    Page<FigureLine> lines(FigureKeyQuery.Key key, PageRequest page) {
        Case found = find(key);
        return SortedPage.of(lines(found, told(found)), ORDER, page, FigureLine.class);
    }

    private Case find(FigureKeyQuery.Key key) {
        UnitHierarchy hierarchy = units.hierarchy(key.asOf());
        Definition definition =
                indicators.definition(key.indicator(), key.period().lastDay(), key.asOf());
        FigureQuestion question = asking.question(key, hierarchy);
        FigureResponse figure = figure(definition, question, hierarchy);
        return new Case(
                key,
                hierarchy,
                definition,
                question,
                targets.complete(List.of(figure), key.asOf()).getFirst());
    }

    /** The figure of a question about one, whether anything was reported or not. */
    private FigureResponse figure(Definition definition, FigureQuestion question, UnitHierarchy hierarchy) {
        return maker.one(definition, question, hierarchy, maker.byKey(question, hierarchy));
    }

    /** What was told of the land behind a figure, and the question about its cover. */
    private record Told(Cover.Question asked, List<ReportedLine> reported) {}

    /** None of a derived indicator, whose operands are told. */
    private Optional<Told> told(Case found) {
        if (found.definition().derived()) {
            return Optional.empty();
        }
        Cover.Question asked = asked(found);
        return Optional.of(new Told(asked, reported(found, asked)));
    }

    private static List<FigureLine> lines(Case found, Optional<Told> told) {
        return told.map(reports -> lines(found, reports.asked(), reports.reported()))
                .orElse(List.of());
    }

    private static List<FigureLine> lines(Case found, Cover.Question asked, List<ReportedLine> reported) {
        if (!found.question().wholes()
                || reported.stream().allMatch(line -> line.breakdown().isEmpty())) {
            return lines(found, asked, each(reported, found.key().breakdown()), true);
        }
        if (!found.partsHinder()) {
            return lines(found, asked, wholes(found, asked, reported), true);
        }
        return reported.stream()
                .map(ReportedLine::breakdown)
                .filter(breakdown -> Breakdown.toMap(breakdown).size() == 1)
                .distinct()
                .flatMap(breakdown -> lines(found, asked, each(reported, breakdown), false).stream())
                .toList();
    }

    private static Map<ReportedLine, CoverReport> each(List<ReportedLine> reported, String breakdown) {
        Map<ReportedLine, CoverReport> lines = new LinkedHashMap<>();
        reported.stream()
                .filter(line -> line.breakdown().equals(breakdown))
                .forEach(line -> lines.put(line, CoverLines.report(line)));
        return lines;
    }

    /** What was told of the whole, and the parts that stand for it, each with the report of the whole that it belongs to. */
    private static Map<ReportedLine, CoverReport> wholes(
            Case found, Cover.Question asked, List<ReportedLine> reported) {
        Wholes wholes = new Wholes(asked.rule(), found.definition().breakdowns());
        Map<ReportedLine, CoverReport> lines = new LinkedHashMap<>();
        reported.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.unit(), line.period(), line.waiting()),
                        LinkedHashMap::new,
                        Collectors.toMap(ReportedLine::breakdown, Function.identity(), (one, other) -> other)))
                .values()
                .forEach(byBreakdown -> {
                    Map<String, CoverReport> reports = new HashMap<>();
                    byBreakdown.forEach((breakdown, line) -> reports.put(breakdown, CoverLines.report(line)));
                    List<String> parts = wholes.standing(reports);
                    wholes.of(reports)
                            .ifPresent(whole -> (parts.isEmpty() ? List.of("") : parts)
                                    .forEach(breakdown ->
                                            lines.put(Objects.requireNonNull(byBreakdown.get(breakdown)), whole)));
                });
        return lines;
    }

    /** None where the reports cross each other so often that the figure has no value either. */
    private static List<FigureLine> lines(
            Case found, Cover.Question asked, Map<ReportedLine, CoverReport> lines, boolean withMissing) {
        List<CoverReport> approved =
                lines.values().stream().filter(report -> !report.waiting()).toList();
        try {
            return new CoverLines(found.hierarchy(), new Cover(found.hierarchy(), asked, approved), found.figure())
                    .of(lines, withMissing);
        } catch (CoverChoice.Tangled | Land.Tangled tangled) {
            return List.of();
        }
    }

    private List<ReportedLine> reported(Case found, Cover.Question asked) {
        return explanations.lines(
                found.key().indicator(),
                found.definition().weight(),
                found.periods(),
                Covers.unitsConcerned(found.hierarchy(), asked),
                found.key().asOf(),
                asking.visibility());
    }

    private Cover.Question asked(Case found) {
        return maker.asked(
                found.key().indicator(),
                found.figure(),
                found.shownDay(),
                found.key().asOf());
    }

    /** What reports say against each other; nothing where the figure does not tell that they do. */
    private static List<FigureExplanation.Contradiction> contradictions(Case found, Optional<CoverFigure> cover) {
        boolean told = Stream.concat(
                        found.figure().remarks().stream(),
                        Stream.ofNullable(found.figure().reason()))
                .anyMatch(each -> each.startsWith("conflicting-"));
        return cover.filter(made -> told).map(CoverFigure::contradictions).orElse(List.of()).stream()
                .map(each -> new FigureExplanation.Contradiction(
                        each.reason(), side(found, each.counted()), side(found, each.other())))
                .toList();
    }

    /** The cover behind a figure, where one can be found. */
    private static Optional<CoverFigure> cover(Case found, Told told) {
        boolean gone = found.hierarchy()
                .at(found.figure().unit().id(), found.shownDay())
                .isEmpty();
        if (gone || found.partsHinder()) {
            return Optional.empty();
        }
        Cover.Question asked = told.asked();
        List<ReportedLine> reported = told.reported();
        boolean ofWholes = found.question().wholes()
                && reported.stream().anyMatch(line -> !line.breakdown().isEmpty());
        List<CoverReport> approved = (ofWholes
                        ? wholes(found, asked, reported)
                        : each(reported, found.key().breakdown()))
                .values().stream()
                        .filter(report -> !report.waiting())
                        .distinct()
                        .toList();
        try {
            return Optional.of(new CoverFigure(new Cover(found.hierarchy(), asked, approved)));
        } catch (CoverChoice.Tangled | Land.Tangled tangled) {
            return Optional.empty();
        }
    }

    private static FigureExplanation.Side side(Case found, List<CoverPart> parts) {
        boolean ratio = parts.stream().allMatch(part -> part.report().numerator() != null);
        return new FigureExplanation.Side(
                parts.stream()
                        .map(part -> new FigureExplanation.Told(
                                found.hierarchy()
                                        .nearest(
                                                part.report().unit(),
                                                part.report().lastDay())
                                        .ref(),
                                part.report().period()))
                        .sorted(Comparator.<FigureExplanation.Told, String>comparing(
                                        told -> told.unit().code())
                                .thenComparing(FigureExplanation.Told::period))
                        .toList(),
                ratio ? null : total(parts, CoverReport::value),
                ratio ? total(parts, CoverReport::numerator) : null,
                ratio ? total(parts, CoverReport::denominator) : null);
    }

    private static BigDecimal total(List<CoverPart> parts, Function<CoverReport, @Nullable BigDecimal> number) {
        return parts.stream()
                .map(part -> Objects.requireNonNullElse(number.apply(part.report()), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A formula with the figures of its words, and each formula of those that are derived in their turn. */
    private FigureExplanation.@Nullable Derivation derivation(Case found) {
        Formula formula = found.definition().formula();
        if (formula == null) {
            return null;
        }
        Map<String, Definition> words = new LinkedHashMap<>();
        collect(formula, found, words);
        FigureQuestion question = found.question().of(List.copyOf(words.keySet()));
        Map<FigureKey, FigureResponse> figures = maker.byKey(question, found.hierarchy());
        return new FigureExplanation.Derivation(
                formula.text(),
                operands(formula, words, question, figures, found),
                words.values().stream()
                        .filter(Definition::derived)
                        .map(operand -> new FigureExplanation.OperandFormula(
                                operand.code(),
                                Objects.requireNonNull(operand.formula()).text(),
                                operands(operand.formula(), words, question, figures, found)))
                        .toList());
    }

    private void collect(Formula formula, Case found, Map<String, Definition> words) {
        for (String code : formula.codes()) {
            if (!words.containsKey(code)) {
                Definition operand = indicators.definition(
                        code, found.key().period().lastDay(), found.key().asOf());
                words.put(code, operand);
                if (operand.formula() != null) {
                    collect(operand.formula(), found, words);
                }
            }
        }
    }

    private List<FigureResponse> operands(
            Formula formula,
            Map<String, Definition> words,
            FigureQuestion question,
            Map<FigureKey, FigureResponse> figures,
            Case found) {
        return formula.codes().stream()
                .map(code -> maker.one(Objects.requireNonNull(words.get(code)), question, found.hierarchy(), figures))
                .map(operand -> operand.telling(true))
                .toList();
    }

    /** Acts within the period count too: they decide who reported, and of which days. */
    private List<FigureExplanation.BoundaryAct> acts(Case found) {
        PeriodBasis basis = found.definition().periodBasis();
        Period period = found.key().period();
        boolean derived = found.definition().derived();
        LocalDate first = derived ? period.lastDay(basis) : period.firstDay(basis);
        LocalDate last = derived ? first : basis.lastDayOf(period.firstMonth().atEndOfMonth());
        LocalDate shown = found.shownDay();
        Set<UUID> concerned = new HashSet<>(Set.of(found.figure().unit().id()));
        if (!derived) {
            concerned.addAll(Covers.unitsConcerned(found.hierarchy(), asked(found)));
        }
        return explanations.acts(
                first.isBefore(shown) ? first : shown,
                last.isBefore(shown) ? shown : last,
                concerned,
                found.key().asOf());
    }
}
