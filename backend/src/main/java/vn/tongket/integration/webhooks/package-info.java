/**
 * Webhooks: other systems are told of published changes, after the Standard Webhooks specification. Deliveries are made
 * from the change feed by position and lie in the database until they were taken; several replicas share the work.
 * Administrators keep them, each for the units below them; those of the whole installation are its administrators'.
 *
 * <p>Nobody has a door here: the room reads the feed and is asked by HTTP only.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.integration.webhooks;
