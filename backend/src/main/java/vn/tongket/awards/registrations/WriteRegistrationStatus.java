package vn.tongket.awards.registrations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a registration is withdrawn. */
public record WriteRegistrationStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"withdrawn"})
        RegistrationStatus status,

        @NotBlank @Size(max = 1000) String reason) {}
