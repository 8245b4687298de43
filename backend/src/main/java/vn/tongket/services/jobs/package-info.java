/**
 * Work that outlives its request: rooms hand in jobs by {@link vn.tongket.services.jobs.Jobs} and do them as {@link
 * vn.tongket.services.jobs.JobHandler}. A job is done once: its effect and its end are written in one transaction. Whoever
 * handed it in reads how far it is.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.jobs;
