package vn.tongket.indicators.analytics.showing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.indicators.catalogue.Interval;
import vn.tongket.indicators.catalogue.Measure;

/** A formula over figures as they are printed: each stands for all numbers that are rounded to it. */
final class PrintedFormula {

    private final Formula formula;
    private final Map<String, Definition> definitions;
    private final Map<String, FigureResponse> figures;

    PrintedFormula(Formula formula, List<Definition> definitions, List<FigureResponse> figures) {
        this.formula = formula;
        this.definitions = definitions.stream().collect(Collectors.toMap(Definition::code, Function.identity()));
        this.figures = figures.stream().collect(Collectors.toMap(FigureResponse::indicator, Function.identity()));
    }

    /** Between which numbers its value is printed; empty where it divides by what may be zero, or a number is missing. */
    Optional<FigureStatement.Allowed> allowed(int decimals) {
        return formula.range(this::range)
                .map(range -> new FigureStatement.Allowed(
                        range.least().rounded(decimals), range.most().rounded(decimals)));
    }

    /** A count that was not rounded, and what a ratio is made of, are printed as they are. */
    private Optional<Interval> range(String code, Formula.Part part) {
        FigureResponse figure = figures.get(code);
        Definition definition = definitions.get(code);
        if (figure == null || definition == null) {
            return Optional.empty();
        }
        return switch (part) {
            case NUMERATOR ->
                Optional.ofNullable(Exact.ofNullable(figure.numerator())).map(Interval::of);
            case DENOMINATOR ->
                Optional.ofNullable(Exact.ofNullable(figure.denominator())).map(Interval::of);
            case VALUE ->
                Optional.ofNullable(figure.value())
                        .map(value -> counted(definition) && figure.exactly().equals(Exact.of(value))
                                ? Interval.of(figure.exactly())
                                : Interval.printed(value, definition.decimals()));
        };
    }

    private static boolean counted(Definition definition) {
        return definition.measure() == Measure.COUNT || definition.measure() == Measure.BOOLEAN;
    }
}
