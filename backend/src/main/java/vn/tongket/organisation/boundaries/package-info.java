/**
 * Where units lie: their outlines on the map, each from a day on. An administrator loads them as GeoJSON; they are checked,
 * wound as RFC 7946 wants them, and kept twice, as they came and simplified for delivery. Everybody may read them.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.organisation.boundaries;
