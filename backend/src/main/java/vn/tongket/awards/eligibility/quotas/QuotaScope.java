package vn.tongket.awards.eligibility.quotas;

import vn.tongket.kernel.text.Coded;

/** Within what a quota is kept. */
public enum QuotaScope implements Coded {
    /** In each unit that decides, with all below it. */
    UNIT,
    /** In the topmost unit, with all below it; units share what it comes to. */
    WHOLE
}
