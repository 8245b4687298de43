package vn.tongket.indicators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.text.Passage;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Frequency;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Level;

/**
 * A definition as an administrator writes it.
 *
 * @param numerator what is counted above the line; for a ratio, else null
 * @param denominator what is counted below the line; for a ratio, else null
 * @param unitOfMeasure such as {@code percent} or {@code team}
 * @param decimals of a computed value, 0 to 6
 * @param periodBasis which days its periods cover, where a reporting round does not say otherwise
 * @param levels the levels of unit that report it
 * @param breakdowns the dimensions in which it may be reported
 * @param minimum smallest value allowed, or null
 * @param maximum greatest value allowed, or null
 * @param scope what is counted in and out
 * @param validFrom first day of this definition, or null where it is not known
 */
public record WriteIndicator(
        @NotNull Name name,
        @Nullable Passage meaning,
        @NotNull Measure measure,
        @Nullable Name numerator,
        @Nullable Name denominator,
        @NotBlank @Size(max = 40) String unitOfMeasure,
        @NotNull @Min(0) @Max(6) Integer decimals,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull PeriodBasis periodBasis,
        @NotEmpty List<Level> levels,
        @Nullable @Size(max = 10) List<Dimension> breakdowns,
        @NotNull RollUp rollUpInSpace,
        @NotNull RollUp rollUpInTime,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable Passage scope,
        @Nullable LocalDate validFrom,
        @Nullable Source source) {}
