package vn.tongket.plans.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The plans of tasks. The room that keeps plans implements it; statements of this room read the same of plans from the
 * view {@code task_plans}. Whoever locks a plan and a task locks the plan first.
 */
public interface TaskPlans {

    /**
     * A plan that the caller may see.
     *
     * @param asOf as known at this instant, or null for now
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    TaskPlan visible(UUID plan, @Nullable Instant asOf);

    /**
     * The lines of a plan as a version said that was in force at an instant and is not the present one: what each makes of
     * the task as it stood then. Which they are, the SQL functions {@code former_plans} and {@code former_lines} say too.
     *
     * @return null where the present version was in force already, or none was
     */
    @Nullable
    Map<UUID, UnaryOperator<TaskResponse>> former(UUID plan, Instant asOf);

    /**
     * Locks a draft for its planner.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where the caller may not see it, 403 where they may not write it, 409
     *     where it is no draft
     */
    TaskPlan changeable(UUID plan);

    /**
     * Locks a plan known from a secondary source, for an administrator.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none, 403
     */
    TaskPlan recorded(UUID plan);

    /**
     * A plan, whatever it is and whoever asks.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none
     */
    TaskPlan known(UUID plan);

    /**
     * Locks a plan, whatever it is and whoever asks.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none
     */
    TaskPlan locked(UUID plan);
}
