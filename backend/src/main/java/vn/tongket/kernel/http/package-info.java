/**
 * The way of a request through the house: its id, who asks, what is refused and in what words. The packages below lean on this
 * one. No room's rule lives here.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.http;
