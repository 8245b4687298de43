package vn.tongket.awards.prizes;

import vn.tongket.kernel.text.Coded;

/** What does not agree between the prizes that a decision states and those that the law gives. */
public enum PrizeFinding implements Coded {
    /** The prize that stands in a line is not what coefficient and base salary come to. */
    STATED_PRIZE_DIFFERS,
    /** The catalogue has no coefficient for the type, the kind of recipient and the day. */
    WITHOUT_COEFFICIENT,
    /** No base salary is known for the day. */
    WITHOUT_BASE_SALARY,
    /** A line stands for recipients whose number the source does not give. */
    WITHOUT_COUNT,
    /** The total that is stated is not the sum of the lines as they are stated. */
    TOTAL_DIFFERS_FROM_LINES,
    /** The total that is stated is not the sum of what the law gives. */
    TOTAL_DIFFERS_FROM_LAW
}
