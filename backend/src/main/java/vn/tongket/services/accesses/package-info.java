/**
 * What leaves an entry of the trail although nothing was written: requests that were refused, sign-ins that failed, files
 * that somebody took along, and looks at what is known of people. Each in a transaction of its own.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.accesses;
