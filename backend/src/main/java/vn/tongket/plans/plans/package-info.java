/**
 * Annual plans of units. A planner writes a plan, an approver other than who sent it issues it with a decision; plans
 * known from a secondary source are recorded by the import door and are final. Drafts are seen by those with a role on
 * the unit; what is issued, closed or recorded by everybody.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.plans;
