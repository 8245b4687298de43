/**
 * The real sample data and the demo accounts of a local run. Files are loaded through the same doors as the API uses, so
 * that all rules hold; each file once, so that what was corrected since is never overwritten.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.samples;
