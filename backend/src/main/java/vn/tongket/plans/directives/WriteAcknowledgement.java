package vn.tongket.plans.directives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a unit has what was directed to it.
 *
 * @param unit code (read on the day of the occasion) or id of a unit that is addressed
 */
@Schema(name = "WriteAcknowledgement")
public record WriteAcknowledgement(
        @NotBlank @Size(max = 40) String unit,
        @Nullable @Size(max = 2000) String note) {}
