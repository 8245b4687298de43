/**
 * Figures: values made ready for comparison, each with its method, coverage and target; compared, ranked, explained and held
 * against their parts. Only approved values go in, so everybody may read them; what waits counts only for callers who ask
 * for it, of units on which they have a role, and is marked.
 *
 * <p>{@code showing} leans on {@code making}, and both on {@code asking}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.analytics;
