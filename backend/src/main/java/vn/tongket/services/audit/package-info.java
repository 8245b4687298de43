/** The trail: one entry for each write, in the write's own transaction; append-only. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.audit;
