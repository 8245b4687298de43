package vn.tongket.desk.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * One thing that waits.
 *
 * @param place what leads to it, in the order of its kind: round and unit of a report, indicator, unit and period of a
 *     value, plan and amendment, the id or code of whatever has one
 * @param code what people call it by, such as a task's code or a period
 * @param unit the unit it is of, by its present name
 * @param due the day by which it is wanted
 * @param since since when it waits
 */
@Schema(name = "WorkItem")
public record WorkItem(
        List<String> place,
        @Nullable String code,
        LocalizedText title,
        @Nullable LocalizedText unit,
        @Nullable LocalDate due,
        @Nullable Instant since) {}
