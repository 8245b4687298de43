/**
 * Files that prove a version of a value. The reporter who wrote the version adds and removes them while it is a draft or
 * was returned; whoever may read the version may read them. Of a file the table has name, kind, length and SHA-256; its
 * bytes lie in a store, under that sum.
 *
 * <p>Other rooms learn through {@code SubmissionCondition} of the room of observations whether a version lacks evidence;
 * and keep files on things of their own through {@code EvidenceFiles}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.evidence;
