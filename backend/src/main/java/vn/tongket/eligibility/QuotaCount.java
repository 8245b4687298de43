package vn.tongket.eligibility;

/** What is counted within a unit: the base, lines of it without a number, and how many hold the type. */
record QuotaCount(long base, long uncounted, long used) {

    static final QuotaCount NONE = new QuotaCount(0, 0, 0);

    QuotaCount plus(QuotaCount other) {
        return new QuotaCount(base + other.base, uncounted + other.uncounted, used + other.used);
    }
}
