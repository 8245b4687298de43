package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** What follows where a rule fails. */
public enum RuleEffect implements Coded {
    BLOCK,
    WARN
}
