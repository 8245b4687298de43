/**
 * What is done about the tasks of plans in force, and when: reports of the lead unit with their files, completion and its
 * acceptance, deliverables and milestones, other deadlines that were asked for, and the times at which recurring tasks
 * come up. The lead unit says what it did; the unit of the plan, by others than those, decides what it is worth.
 *
 * <p>Reports, their files and requests for another deadline are read by whoever has a role on the unit of the plan or on a
 * unit that takes part in the task. What they come to stands on the task, for everybody.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.progress;
