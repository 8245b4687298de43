package vn.tongket.indicators.analytics.asking;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Frequency;

/**
 * The last periods that have values.
 *
 * @param number how many
 * @param frequency how long they are; null for the indicator's own
 */
public record LastPeriods(int number, @Nullable Frequency frequency) {}
