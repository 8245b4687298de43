/**
 * Signing in by OpenID Connect, where an installation names a provider: by authorisation code for the web client, by
 * access token for other systems. What it says of people becomes accounts and roles of ours; its tokens go no further.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.access.openid;
