package vn.tongket.tasks;

import java.time.Instant;
import java.util.UUID;
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
     * @throws vn.tongket.platform.http.ApiProblem 404
     */
    TaskPlan visible(UUID plan, @Nullable Instant asOf);

    /**
     * Locks a draft for its planner.
     *
     * @throws vn.tongket.platform.http.ApiProblem 404 where the caller may not see it, 403 where he may not write it, 409
     *     where it is no draft
     */
    TaskPlan changeable(UUID plan);

    /**
     * Locks a plan known from a secondary source, for an administrator.
     *
     * @throws vn.tongket.platform.http.ApiProblem 404 where there is none, 403
     */
    TaskPlan recorded(UUID plan);

    /**
     * A plan, whatever it is and whoever asks.
     *
     * @throws vn.tongket.platform.http.ApiProblem 404 where there is none
     */
    TaskPlan known(UUID plan);

    /**
     * Locks a plan, whatever it is and whoever asks.
     *
     * @throws vn.tongket.platform.http.ApiProblem 404 where there is none
     */
    TaskPlan locked(UUID plan);
}
