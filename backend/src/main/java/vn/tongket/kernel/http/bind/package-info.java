/** How a request is bound to values: bodies to records, parameters to filters, files to tables, and all faults told at once. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.http.bind;
