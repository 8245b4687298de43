package vn.tongket.awards.recipients;

import vn.tongket.kernel.text.Coded;

/** Who may receive an award: a person, a collective or a household. */
public enum RecipientKind implements Coded {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
