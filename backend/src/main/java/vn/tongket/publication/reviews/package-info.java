/**
 * The year-end review of a unit, the thing the product is named after: its conference, narrative results, headline
 * figures, awards, next year's plan and the directives given there. A planner or approver of the unit writes it, an
 * approver who did not write last publishes it; what was published stays as it was, with what is known since beside it.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.publication.reviews;
