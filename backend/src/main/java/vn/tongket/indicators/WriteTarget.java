package vn.tongket.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Source;

/**
 * A target to set.
 *
 * @param value in the indicator's unit of measure
 * @param legalBasis the document that sets it
 */
public record WriteTarget(
        @NotNull BigDecimal value,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable Source source) {}
