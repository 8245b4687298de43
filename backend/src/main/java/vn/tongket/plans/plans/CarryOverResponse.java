package vn.tongket.plans.plans;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.plans.tasks.TaskResponse;

/**
 * What was carried over.
 *
 * @param from the plan that it comes from
 * @param into the plan in which it goes on
 * @param tasks the new tasks, in the order of the old plan
 */
@Schema(name = "CarryOver")
public record CarryOverResponse(UUID from, UUID into, List<TaskResponse> tasks) {}
