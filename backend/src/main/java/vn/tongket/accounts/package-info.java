/**
 * People and what they may do: accounts, roles on units, sessions, API tokens. An administrator keeps accounts; everybody
 * keeps his own tokens.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.accounts;
