/**
 * The work that waits for whoever signs in, read under their rights, by the same rules as the lists of the rooms that it
 * belongs to; a test holds the one against the other. The blocks of {@code GET /me/work} are one statement each, for which
 * each room says by its {@code WorkPart} which rows wait for whom (decisions 0050 and 0059).
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.desk.work;
