package vn.tongket.organisation.reorganisations;

import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** What a row of an act does, with the cells it needs and those it may have. */
public enum ChangeKind implements Coded {
    /** A new unit begins. */
    CREATE(Set.of("code", "name", "kind"), Set.of("nameEn", "parent")),
    /** The same unit has another name or code. */
    RENAME(Set.of("unit"), Set.of("name", "nameEn", "code")),
    /** The same unit is of another kind. */
    RECLASSIFY(Set.of("unit", "kind"), Set.of("name", "nameEn")),
    /** The same unit lies below another. */
    TRANSFER(Set.of("unit", "parent"), Set.of("share")),
    /** A unit ends and goes into a new one as a whole. */
    MERGE(Set.of("unit", "successor"), Set.of()),
    /** A unit ends and goes into several new ones; one row for each. */
    SPLIT(Set.of("unit", "successor"), Set.of("share")),
    /** A unit ends and no successor is stated. */
    ABOLISH(Set.of("unit"), Set.of());

    private final Set<String> needed;
    private final Set<String> possible;

    ChangeKind(Set<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    Set<String> needed() {
        return needed;
    }

    boolean takes(String column) {
        return needed.contains(column) || possible.contains(column);
    }

    /** Whether the unit it names ends. */
    boolean ends() {
        return this == MERGE || this == SPLIT || this == ABOLISH;
    }

    /** Whether the unit it names goes on with something changed. */
    boolean goesOn() {
        return this == RENAME || this == RECLASSIFY || this == TRANSFER;
    }
}
