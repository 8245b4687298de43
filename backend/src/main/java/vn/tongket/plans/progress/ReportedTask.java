package vn.tongket.plans.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.tasks.PlanRef;

/**
 * The task that something is said of.
 *
 * @param code its code within the plan
 */
@Schema(name = "ReportedTask")
public record ReportedTask(UUID id, String code, Name title, PlanRef plan) {}
