/** The clock everybody reads, and the grammar of reporting periods. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.time;
