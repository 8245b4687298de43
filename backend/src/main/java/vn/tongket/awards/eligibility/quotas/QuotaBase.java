package vn.tongket.awards.eligibility.quotas;

import vn.tongket.kernel.text.Coded;

/** Of what a quota is a part. */
public enum QuotaBase implements Coded {
    /** Of those to whom another type is awarded for the same year. */
    AWARDED_TYPE,
    /** Of the people in service on the last day of the year. */
    HEADCOUNT
}
