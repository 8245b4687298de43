/** The API's manners: problems, binding of bodies, paging, preconditions, idempotency, tables. No room's rule lives here. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.http;
