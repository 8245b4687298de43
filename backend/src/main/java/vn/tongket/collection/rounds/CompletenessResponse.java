package vn.tongket.collection.rounds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * How complete and how timely the reports of some units are.
 *
 * @param unit the unit directly above those that report; null by level, and where nothing stands above
 * @param level of those that report
 * @param values how many values are asked and there
 */
@Schema(name = "RoundCompleteness")
public record CompletenessResponse(
        @Nullable UnitRef unit,
        Level level,
        Long expected,
        Long notStarted,
        Long draft,
        Long submitted,
        Long approved,
        Long returned,
        Long onTime,
        Long late,
        Long overdue,
        ValueCount values) {}
