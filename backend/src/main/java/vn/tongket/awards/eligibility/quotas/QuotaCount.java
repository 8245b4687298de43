package vn.tongket.awards.eligibility.quotas;

/**
 * What is counted within a unit.
 *
 * @param base how many make the base
 * @param uncounted lines of the base whose source neither names nor counts the recipients
 * @param used how many hold the type
 * @param usedUncounted lines of the type whose source neither names nor counts the recipients
 */
record QuotaCount(long base, long uncounted, long used, long usedUncounted) {

    static final QuotaCount NONE = new QuotaCount(0, 0, 0, 0);

    QuotaCount plus(QuotaCount other) {
        return new QuotaCount(
                base + other.base, uncounted + other.uncounted, used + other.used, usedUncounted + other.usedUncounted);
    }
}
