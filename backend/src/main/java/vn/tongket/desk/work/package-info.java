/**
 * What a person meets who sits down at the desk: the work that waits for them, what happened to their things, and the views of
 * lists that they keep. Everything here is the caller's own; it is read under their rights, by the same rules as the lists of
 * the rooms that the work belongs to, and a test holds the one against the other. The blocks of {@code GET /me/work} are
 * one statement each, for which each room says by its {@code WorkPart} which rows wait for whom (decisions 0050 and 0059).
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.desk.work;
