package vn.tongket.plans.tasks;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * A plan as others name it.
 *
 * @param year the year it is for
 */
@Schema(name = "PlanRef")
public record PlanRef(UUID id, Name title, Integer year) {}
