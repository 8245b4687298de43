/**
 * API tokens of scripts and other systems: what they may do, where from and until when; made, rotated, revoked.
 * Everybody keeps their own; an administrator keeps those of service accounts and sees and revokes all others below them.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.access.tokens;
