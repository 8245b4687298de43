/**
 * What proves an award to a stranger: the answer to a serial, for whoever holds it. Nobody need sign in for that, also
 * where reading wants signing in elsewhere, and nothing is told but what is public.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.credentials;
