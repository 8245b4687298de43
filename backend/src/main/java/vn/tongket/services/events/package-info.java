/**
 * What happened that people want to hear of: rooms write events in their own transaction, each once, and a job mails those
 * that concern a unit to its reporters, or to those who answer for its plan, where an SMTP server is set. The room of the
 * desk shows each person those that concern them (decision 0050).
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.events;
