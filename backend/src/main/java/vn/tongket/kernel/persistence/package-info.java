/** How rooms reach the database: plain SQL projections, keyset pages, change counters. */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.persistence;
