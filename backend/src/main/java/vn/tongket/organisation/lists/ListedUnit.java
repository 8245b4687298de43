package vn.tongket.organisation.lists;

import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.WriteUnit;

/**
 * A row of a list of units, read.
 *
 * @param level where it stands
 * @param above what the row calls the unit above it, or null at the top
 */
record ListedUnit(
        int row,
        String code,
        WriteUnit unit,
        Level level,
        @Nullable Above above) {

    /**
     * The unit above as a row calls it.
     *
     * @param column in which it stands
     */
    record Above(UnitListColumn column, String text) {}

    /** The same below a unit. */
    WriteUnit below(@Nullable String parent) {
        return new WriteUnit(
                unit.name(), unit.kind(), unit.level(), parent, unit.validFrom(), unit.validTo(), unit.source());
    }
}
