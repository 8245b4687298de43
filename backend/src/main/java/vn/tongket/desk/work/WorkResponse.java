package vn.tongket.desk.work;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits for a person.
 *
 * @param on the day on which deadlines are judged
 * @param blocks one for each kind that their roles make theirs, empty ones too
 */
@Schema(name = "Work")
public record WorkResponse(LocalDate on, List<WorkBlock> blocks) {}
