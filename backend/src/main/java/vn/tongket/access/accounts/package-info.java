/**
 * People and what they may do: accounts, roles on units, delegations, passwords, sign-ins and sessions, API tokens. An administrator keeps
 * accounts; everybody keeps their own tokens and lends their own rights.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.access.accounts;
