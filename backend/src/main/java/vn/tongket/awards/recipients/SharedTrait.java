package vn.tongket.awards.recipients;

import vn.tongket.kernel.text.Coded;

/** What two recipients that may be one have in common. */
public enum SharedTrait implements Coded {
    /** The same name, but for capitals, spaces, i or y and the place of a tone mark. */
    NAME,
    /** Names that are the same only without their marks. */
    NAME_WITHOUT_MARKS,
    UNIT,
    /** One was in a unit that came out of the other's in a reorganisation. */
    SUCCESSIVE_UNITS,
    POSITION
}
