package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureKeyQuery;
import vn.tongket.indicators.analytics.asking.FigureMembers;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.indicators.analytics.making.DerivedFigures;
import vn.tongket.indicators.analytics.making.FigureAsking;
import vn.tongket.indicators.analytics.making.FigureKey;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.RollUpRule;
import vn.tongket.indicators.analytics.making.RollUpTerm;
import vn.tongket.indicators.analytics.making.RolledUp;
import vn.tongket.indicators.analytics.making.UnreportedFigure;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/** Use cases of statements. */
@ApplicationScoped
class FigureStatementService {

    private final FigureMaker maker;
    private final FigureAsking asking;
    private final Indicators indicators;
    private final Units units;
    private final FigureTags tags;

    FigureStatementService(
            FigureMaker maker, FigureAsking asking, Indicators indicators, Units units, FigureTags tags) {
        this.maker = maker;
        this.asking = asking;
        this.indicators = indicators;
        this.units = units;
        this.tags = tags;
    }

    String tag(FigureKeyQuery.Key key) {
        return tags.of(List.of(key.indicator()), key.boundaries());
    }

    /**
     * The statement about one total.
     *
     * @param stated the total as somebody printed it elsewhere, in as many decimals as it has; null: what the unit reported
     */
    FigureStatement statement(FigureKeyQuery.Key key, @Nullable BigDecimal stated) {
        UnitHierarchy hierarchy = units.hierarchy(key.asOf());
        Definition definition =
                indicators.definition(key.indicator(), key.period().lastDay(), key.asOf());
        if (definition.formula() != null) {
            return ofFormula(definition, definition.formula(), asking.question(key, hierarchy), hierarchy, stated);
        }
        FigureQuestion question = asking.question(key, hierarchy);
        UUID unit = question.units().ids().getFirst();
        FigureResponse printed = maker.byKey(question, hierarchy)
                .get(new FigureKey(key.indicator(), unit, key.period(), key.breakdown()));
        FigureResponse total = printed != null && printed.method().equals("reported") ? printed : null;
        List<FigureResponse> below = below(question, definition, unit, hierarchy);
        if (below.stream()
                        .allMatch(part -> part.reason() != null && part.reason().equals(UnreportedFigure.REASON))
                && key.breakdown().isEmpty()) {
            List<FigureResponse> parts = byBreakdown(question.withoutWholes(), hierarchy);
            if (!parts.isEmpty()) {
                return judged(total, stated, "breakdown", parts, definition);
            }
        }
        return judged(total, stated, "unit", below, definition)
                .atLevels(levels(question, definition, unit, hierarchy, total, stated));
    }

    /** Where there are units of several levels below, what those of each come to. */
    private List<FigureStatement.AtLevel> levels(
            FigureQuestion question,
            Definition definition,
            UUID unit,
            UnitHierarchy hierarchy,
            @Nullable FigureResponse total,
            @Nullable BigDecimal stated) {
        LocalDate day = question.shownDay(question.periods().getFirst(), definition.periodBasis());
        Level own = hierarchy.nearest(unit, day).level();
        Map<FigureUnits, List<UnitVersion>> byLevel = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            FigureUnits units = new FigureUnits(List.of(unit), List.of(), List.of(level), false);
            List<UnitVersion> members =
                    FigureMembers.on(day, units, hierarchy, definition).toList();
            if (level.compareTo(own) > 0 && level != Level.ORGANISATION && !members.isEmpty()) {
                byLevel.put(units, members);
            }
        }
        return byLevel.size() < 2
                ? List.of()
                : byLevel.entrySet().stream()
                        .map(entry -> FigureStatement.AtLevel.of(
                                entry.getKey().levels().getFirst(),
                                judged(
                                        total,
                                        stated,
                                        "unit",
                                        figures(
                                                question.about(entry.getKey()),
                                                definition,
                                                entry.getValue(),
                                                hierarchy),
                                        definition)))
                        .toList();
    }

    /** The figures of the units directly below, also of those of which nobody reported anything. */
    private List<FigureResponse> below(
            FigureQuestion question, Definition definition, UUID unit, UnitHierarchy hierarchy) {
        LocalDate day = question.shownDay(question.periods().getFirst(), definition.periodBasis());
        List<UnitVersion> children = hierarchy.children(unit, day).stream()
                .filter(child -> child.level() != Level.ORGANISATION
                        || definition.levels().contains(Level.ORGANISATION))
                .toList();
        return figures(
                question.about(new FigureUnits(List.of(unit), List.of(), List.of(), true)),
                definition,
                children,
                hierarchy);
    }

    private List<FigureResponse> figures(
            FigureQuestion question, Definition definition, List<UnitVersion> units, UnitHierarchy hierarchy) {
        Period period = question.periods().getFirst();
        String breakdown = question.breakdowns().getFirst();
        Map<FigureKey, FigureResponse> figures = maker.byKey(question, hierarchy);
        UnreportedFigure unreported = new UnreportedFigure(definition, question, hierarchy);
        List<FigureResponse> made = units.stream()
                .sorted(Comparator.comparing(UnitVersion::code))
                .map(child -> figures.getOrDefault(
                        new FigureKey(definition.code(), child.unit(), period, breakdown),
                        unreported.of(child, period, breakdown)))
                .toList();
        return maker.silent(made, question, hierarchy);
    }

    private List<FigureResponse> byBreakdown(FigureQuestion question, UnitHierarchy hierarchy) {
        return maker.all(question.parts(List.of()), hierarchy).stream()
                .filter(figure -> figure.breakdown().size() == 1)
                .toList();
    }

    /** What a formula comes to, beside the total that was printed, and what its words allow as they are printed. */
    private FigureStatement ofFormula(
            Definition definition,
            Formula formula,
            FigureQuestion question,
            UnitHierarchy hierarchy,
            @Nullable BigDecimal stated) {
        Period period = question.periods().getFirst();
        List<Definition> words = formula.codes().stream()
                .map(code -> indicators.definition(code, period.lastDay(), question.asOf()))
                .toList();
        Map<FigureKey, FigureResponse> figures = maker.byKey(
                question.of(Stream.concat(Stream.of(definition), words.stream())
                        .map(Definition::code)
                        .toList()),
                hierarchy);
        Function<Definition, FigureResponse> figure = each -> maker.one(each, question, hierarchy, figures);
        List<FigureResponse> operands = words.stream().map(figure).toList();
        FigureResponse computed = figure.apply(definition);
        int decimals = stated == null ? definition.decimals() : stated.scale();
        FigureStatement.Allowed allowed = computed.value() == null
                ? null
                : new PrintedFormula(formula, words, operands).allowed(decimals).orElse(null);
        return new FigureStatement(
                null,
                stated,
                "operand",
                operands.stream().map(part -> part.telling(false)).toList(),
                List.of(),
                DerivedFigures.METHOD,
                computed.value(),
                null,
                null,
                computed.value() == null || stated == null
                        ? null
                        : stated.subtract(computed.exactly().rounded(decimals)),
                allowed,
                computed.value() == null ? computed.reason() : null,
                verdict(
                        computed,
                        decimals,
                        stated,
                        allowed,
                        operands.stream().anyMatch(FigureStatementService::lacking)));
    }

    private static String verdict(
            FigureResponse computed,
            int decimals,
            @Nullable BigDecimal stated,
            FigureStatement.@Nullable Allowed allowed,
            boolean incomplete) {
        if (computed.value() == null) {
            return UnreportedFigure.REASON.equals(computed.reason()) ? "no-parts" : "not-additive";
        }
        if (stated == null) {
            return "no-printed-total";
        }
        int against = computed.exactly().rounded(decimals).compareTo(stated);
        if (against == 0) {
            return "equal";
        }
        if (allowed != null && allowed.has(stated)) {
            return "within";
        }
        if (incomplete) {
            return "incomplete";
        }
        return against > 0 ? "above" : "below";
    }

    private static boolean lacking(FigureResponse part) {
        return part.coverage().reported() < part.coverage().expected();
    }

    private static FigureStatement judged(
            @Nullable FigureResponse printed,
            @Nullable BigDecimal stated,
            String partsBy,
            List<FigureResponse> parts,
            Definition definition) {
        RollUp method = definition.rollUpInSpace().of(definition.measure());
        boolean adds = method == RollUp.SUM || method == RollUp.RATIO_OF_SUMS;
        RollUpRule.Outcome outcome = sum(parts, adds ? method : RollUp.NONE, definition.decimals());
        RolledUp.Amounts sum = outcome instanceof RollUpRule.Made(RolledUp.Amounts made) ? made : RolledUp.Amounts.NONE;
        BigDecimal total = stated == null && printed != null ? printed.value() : stated;
        BigDecimal difference = total == null || sum.value() == null
                ? null
                : total.subtract(
                        stated == null
                                ? sum.value()
                                : Objects.requireNonNull(sum.exactly()).rounded(stated.scale()));
        return new FigureStatement(
                printed == null ? null : printed.telling(false),
                stated,
                partsBy,
                parts.stream().map(part -> part.telling(false)).toList(),
                List.of(),
                adds ? method.code() : "none",
                sum.value(),
                sum.numerator(),
                sum.denominator(),
                difference,
                null,
                outcome instanceof RollUpRule.Nothing(String reason) ? reason : null,
                verdict(parts, sum, difference, definition.measure()));
    }

    private static RollUpRule.Outcome sum(List<FigureResponse> parts, RollUp method, int decimals) {
        List<RollUpTerm> terms = new ArrayList<>();
        for (FigureResponse part : parts) {
            if (part.value() != null) {
                terms.add(RollUpTerm.of(part, ""));
            } else if (!left(part)) {
                return new RollUpRule.Nothing(Objects.requireNonNull(part.reason()));
            }
        }
        return terms.isEmpty()
                ? new RollUpRule.Nothing(UnreportedFigure.REASON)
                : new RollUpRule(method, MissingPolicy.SKIP, decimals).of(terms, 0);
    }

    /** Whether a part without a value adds nothing, and does not keep the others from being added up. */
    private static boolean left(FigureResponse part) {
        return part.reason() == null
                || part.reason().equals(UnreportedFigure.REASON)
                || part.reason().equals("not-applicable");
    }

    private static String verdict(
            List<FigureResponse> parts, RolledUp.Amounts sum, @Nullable BigDecimal difference, Measure measure) {
        if (parts.stream().allMatch(part -> part.value() == null && left(part))) {
            return "no-parts";
        }
        if (sum.value() == null) {
            return "not-additive";
        }
        if (difference == null) {
            return "no-printed-total";
        }
        if (difference.signum() == 0) {
            return "equal";
        }
        boolean incomplete = parts.stream().anyMatch(FigureStatementService::lacking);
        boolean above = difference.signum() < 0;
        if (incomplete && !(above && measure == Measure.COUNT)) {
            return "incomplete";
        }
        return above ? "above" : "below";
    }
}
