/**
 * What an account may do, and why or why not: its roles with where each comes from, and for an operation on a unit the
 * reasons in words. It decides nothing: it asks those who decide, and the table of operations that a test holds against
 * the running application. Everybody may ask about themselves, an administrator about the accounts below them.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.access.rights;
