/** Creating requests that are sent twice create once. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.idempotency;
