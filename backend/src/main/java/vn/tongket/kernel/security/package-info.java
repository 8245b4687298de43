/** Who calls: the actor, the roles, and the two ways to sign in (bearer token, session cookie). */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.security;
