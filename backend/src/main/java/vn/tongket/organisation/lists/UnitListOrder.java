package vn.tongket.organisation.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.tables.TableFormat;

/**
 * How a list of units is to be taken.
 *
 * @param dryRun whether it is only tried
 * @param parent what the units lie below whose rows do not say it: code or id, or null
 * @param validFrom first day of the units whose rows do not say it, or null where it is not known
 * @param source the document of the rows that name none, or null
 */
record UnitListOrder(
        TableFormat format,
        boolean dryRun,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable String source) {}
