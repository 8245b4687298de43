package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Dimension;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.indicators.catalogue.WriteIndicator;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.indicators.observations.ValueOrigin;
import vn.tongket.indicators.observations.WriteObservation;
import vn.tongket.indicators.targets.TargetBand;
import vn.tongket.indicators.targets.TargetBaseline;
import vn.tongket.indicators.targets.TargetWaypoint;
import vn.tongket.indicators.targets.Targets;
import vn.tongket.indicators.targets.WriteTarget;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Units;
import vn.tongket.organisation.units.WriteUnit;

/** Units, indicators, targets and values. */
@ApplicationScoped
class FigureRows implements RowLoader {

    private static final Map<String, Name> DIMENSIONS = Map.of("level", new Name("Cấp", "Level"));

    private static final Map<String, Name> DIMENSION_VALUES = Map.of(
            "province", new Name("Cấp tỉnh", "Provincial level"),
            "district", new Name("Cấp huyện", "District level"),
            "commune", new Name("Cấp xã", "Commune level"));

    private final Units units;
    private final Indicators indicators;
    private final Targets targets;
    private final Observations observations;

    FigureRows(Units units, Indicators indicators, Targets targets, Observations observations) {
        this.units = units;
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of(
                "units", this::units,
                "indicators", RowLoader.each(this::indicator),
                "targets", RowLoader.each(this::target),
                "observations", RowLoader.each(this::observation));
    }

    private void units(SampleFile file) {
        SequencedMap<String, WriteUnit> all = new LinkedHashMap<>();
        file.rows().forEach(row -> all.put(row.text("code"), unit(row)));
        units.registerAll(all);
    }

    private static WriteUnit unit(SampleRow row) {
        return new WriteUnit(
                row.name("name"),
                row.text("kind"),
                row.textOrNull("parent_code"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.source());
    }

    private void indicator(SampleRow row) {
        indicators.register(
                row.text("code"),
                new WriteIndicator(
                        row.name("name"),
                        row.localizedTextOrNull("meaning"),
                        Codes.read(Measure.class, row.text("measure")),
                        row.nameOrNull("numerator"),
                        row.nameOrNull("denominator"),
                        row.text("unit_of_measure"),
                        row.number("decimals"),
                        Codes.read(Direction.class, row.text("direction")),
                        Codes.read(Frequency.class, row.text("frequency")),
                        Codes.read(PeriodBasis.class, row.text("period_basis")),
                        row.texts("levels").stream()
                                .map(code -> Codes.read(Level.class, code))
                                .toList(),
                        dimensions(row.textOrNull("breakdowns")),
                        Codes.read(RollUp.class, row.text("roll_up_in_space")),
                        Codes.read(RollUp.class, row.text("roll_up_in_time")),
                        row.decimalOrNull("minimum"),
                        row.decimalOrNull("maximum"),
                        row.textOrNull("legal_basis"),
                        row.localizedTextOrNull("scope"),
                        row.dateOrNull("valid_from"),
                        row.source(),
                        row.texts("reporter_kinds"),
                        row.read("missing_in_space", code -> Codes.read(MissingPolicy.class, code)),
                        row.read("missing_in_time", code -> Codes.read(MissingPolicy.class, code)),
                        row.read("evidence_required", Boolean::valueOf),
                        row.localizedTextOrNull("exclusions"),
                        row.textOrNull("formula"),
                        row.textOrNull("weight"),
                        row.decimalOrNull("jump_tolerance"),
                        row.textOrNull("not_above"),
                        row.read("reports_for", code -> Codes.read(ReportsFor.class, code))));
    }

    /** {@code level=province|district|commune}. */
    private static List<Dimension> dimensions(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        String code = cell.substring(0, cell.indexOf('='));
        List<Dimension.Item> values = Arrays.stream(
                        cell.substring(cell.indexOf('=') + 1).split("\\|"))
                .map(value -> new Dimension.Item(value, DIMENSION_VALUES.getOrDefault(value, new Name(value, null))))
                .toList();
        return List.of(new Dimension(code, DIMENSIONS.getOrDefault(code, new Name(code, null)), values));
    }

    private void target(SampleRow row) {
        targets.set(
                row.text("indicator"),
                row.text("unit_code"),
                Period.parse(row.text("period")),
                breakdown(row),
                new WriteTarget(
                        Objects.requireNonNull(row.decimalOrNull("value")),
                        row.textOrNull("legal_basis"),
                        row.source(),
                        baseline(row),
                        band(row),
                        row.texts("path").stream().map(FigureRows::waypoint).toList(),
                        row.textOrNull("reason")));
    }

    private static @Nullable TargetBaseline baseline(SampleRow row) {
        BigDecimal value = row.decimalOrNull("baseline_value");
        return value == null ? null : new TargetBaseline(value, Period.parse(row.text("baseline_period")));
    }

    private static @Nullable TargetBand band(SampleRow row) {
        BigDecimal lower = row.decimalOrNull("lower");
        BigDecimal upper = row.decimalOrNull("upper");
        return lower == null && upper == null ? null : new TargetBand(lower, upper);
    }

    /** {@code 2024=55}. */
    private static TargetWaypoint waypoint(String cell) {
        int equals = cell.indexOf('=');
        return new TargetWaypoint(Period.parse(cell.substring(0, equals)), new BigDecimal(cell.substring(equals + 1)));
    }

    private void observation(SampleRow row) {
        observations.recordPast(
                new Observations.Key(
                        row.text("indicator"), row.text("unit_code"), Period.parse(row.text("period")), breakdown(row)),
                new WriteObservation(
                        row.decimalOrNull("value"),
                        row.decimalOrNull("numerator"),
                        row.decimalOrNull("denominator"),
                        null,
                        Codes.read(PeriodBasis.class, row.text("period_basis")),
                        null,
                        row.source(),
                        row.textOrNull("comment"),
                        null),
                Codes.read(ValueOrigin.class, row.text("value_origin")),
                row.instant("known_since"));
    }

    private static Breakdown breakdown(SampleRow row) {
        String text = row.textOrNull("breakdown");
        return text == null ? Breakdown.WHOLE : Breakdown.parse(text);
    }
}
