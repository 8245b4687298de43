/**
 * What happened to things of the person who signs in: told once, marked as read, and mailed by the room of events.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.desk.notifications;
