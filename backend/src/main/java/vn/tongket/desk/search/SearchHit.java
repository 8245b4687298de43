package vn.tongket.desk.search;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * Something that was found.
 *
 * @param id what leads to it: the id of a plan, task, directive or award, the code of a unit or an indicator
 * @param code what people call it by; of a plan the code of its unit
 * @param detail where it belongs: the unit above, the plan, who directs, which award
 * @param year of a plan, a task or an award
 * @param endedOn of a unit that is no more: its last day, on which its code means it
 */
@Schema(name = "SearchHit")
public record SearchHit(
        String id,
        @Nullable String code,
        LocalizedText name,
        @Nullable LocalizedText detail,
        @Nullable Integer year,
        @Nullable LocalDate endedOn) {}
