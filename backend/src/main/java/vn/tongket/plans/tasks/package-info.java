/**
 * Tasks: the lines of plans, what is planned of them and what became of them, with all that hangs on them. A planner
 * writes them while the plan is a draft; later the rooms above change them through the door {@link
 * vn.tongket.plans.tasks.Tasks}. Status and timing are worked out for a day by the SQL functions {@code task_status} and {@code
 * task_timing}, of groups by {@code group_status}, and lines as they stood at a moment are told by {@code tasks_at} and
 * its like; the rooms above ask them too. Plans are known by {@link vn.tongket.plans.tasks.TaskPlans}, which the room that
 * keeps them implements, by the view {@code task_plans}, and by {@code former_plans} and {@code former_lines}; what comes
 * of recurring tasks by {@code task_occurrences_on}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.tasks;
