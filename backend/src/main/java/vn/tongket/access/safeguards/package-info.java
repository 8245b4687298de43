/**
 * What guards an account beside its password: a second factor, links by mail for those who forgot the password, and mails
 * that tell the owner what somebody else may have done. Everybody keeps their own; an administrator takes a second factor
 * away when the telephone is lost.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.access.safeguards;
