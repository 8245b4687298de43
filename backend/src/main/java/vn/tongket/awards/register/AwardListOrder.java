package vn.tongket.awards.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.TableFormat;

/**
 * How a list of past awards is to be taken.
 *
 * @param numbers how numbers are written where they are texts
 * @param dryRun whether it is only tried
 * @param source the document that it is
 * @param defaults what holds for rows that do not say it, by column
 */
record AwardListOrder(
        TableFormat format, NumberForm numbers, boolean dryRun, String source, Map<AwardListColumn, String> defaults) {

    @Nullable
    String otherwise(AwardListColumn column) {
        return defaults.get(column);
    }
}
