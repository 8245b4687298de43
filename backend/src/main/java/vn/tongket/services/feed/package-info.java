/**
 * The change feed: what changed of what is published, one thin event each, in one order that never changes afterwards.
 * {@link vn.tongket.services.feed.Publication} makes events out of entries of the trail, {@link vn.tongket.services.feed.Feed}
 * is how other rooms read them, and {@code GET /api/v1/events} how everybody else does.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.feed;
