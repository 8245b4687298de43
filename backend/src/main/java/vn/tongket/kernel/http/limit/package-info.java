/** How many requests an address and a caller may send. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.http.limit;
