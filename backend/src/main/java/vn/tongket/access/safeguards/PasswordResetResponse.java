package vn.tongket.access.safeguards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody asked for a link.
 *
 * @param accepted always; whether there is such an account is not said
 */
@Schema(name = "PasswordReset")
public record PasswordResetResponse(boolean accepted) {}
