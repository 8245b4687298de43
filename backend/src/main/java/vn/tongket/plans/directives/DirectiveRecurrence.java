package vn.tongket.plans.directives;

import vn.tongket.kernel.text.Coded;

/** How often what is directed is to be done. */
public enum DirectiveRecurrence implements Coded {
    ONCE,
    ANNUAL
}
