/**
 * What leaders direct, at an event or in a document, to whom, and that those who are addressed have it. Every directive
 * is public; a planner of the unit that directs, or of every unit that is directed, enters and corrects one, and whoever
 * reports, plans or approves for a unit acknowledges for it. Which tasks answer a directive is known to the room of
 * tasks, which implements {@link vn.tongket.plans.directives.DirectiveAnswers}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.directives;
