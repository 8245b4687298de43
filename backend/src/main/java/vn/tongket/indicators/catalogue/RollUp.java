package vn.tongket.indicators.catalogue;

import vn.tongket.kernel.text.Coded;

/** How values of parts become the value of the whole; the indicator's own rule, in space and in time. */
public enum RollUp implements Coded {
    /** They add up. */
    SUM,
    /** Numerators and denominators add up. */
    RATIO_OF_SUMS,
    /** Mean by weight. */
    WEIGHTED_MEAN,
    /** Plain mean. */
    MEAN,
    /** The last one counts. */
    LAST,
    /** The greatest. */
    MAX,
    /** The smallest. */
    MIN,
    /** How many there are. */
    COUNT,
    /** They do not roll up. */
    NONE;

    /** Whether its total is a sum of what is told of each day, so that two reports can share a period. */
    public boolean addsUp() {
        return switch (this) {
            case SUM, RATIO_OF_SUMS, COUNT -> true;
            case WEIGHTED_MEAN, MEAN, LAST, MAX, MIN, NONE -> false;
        };
    }

    /** Whether it is a mean, of which a part counts for nothing where nothing in it has a weight. */
    public boolean isMean() {
        return switch (this) {
            case WEIGHTED_MEAN, MEAN -> true;
            case SUM, RATIO_OF_SUMS, LAST, MAX, MIN, COUNT, NONE -> false;
        };
    }

    /** Whether it takes one of the values as it is, so that a part of a divided unit has that of the whole. */
    public boolean takesOne() {
        return switch (this) {
            case LAST, MAX, MIN -> true;
            case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, MEAN, COUNT, NONE -> false;
        };
    }

    /** Whether each value counts for as much as it is of its unit. */
    public boolean isSized() {
        return switch (this) {
            case MEAN, COUNT -> true;
            case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, LAST, MAX, MIN, NONE -> false;
        };
    }

    /** The rule of a measure: percentages are not added or averaged, their parts are. */
    public RollUp of(Measure measure) {
        return switch (this) {
            case SUM, MEAN, WEIGHTED_MEAN -> measure == Measure.RATIO ? RATIO_OF_SUMS : this;
            case RATIO_OF_SUMS, LAST, MAX, MIN, COUNT, NONE -> this;
        };
    }
}
