/**
 * Tasks: the lines of plans, what is planned of them and what became of them, with all that hangs on them. A planner
 * writes them while the plan is a draft; later the rooms above change them through the door {@link
 * vn.tongket.tasks.Tasks}. Status and timing are worked out for a day by the SQL functions {@code task_status} and {@code
 * task_timing}, which the rooms above ask too. Plans are known by {@link vn.tongket.tasks.TaskPlans}, which the room that
 * keeps them implements, and by the view {@code task_plans}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.tasks;
