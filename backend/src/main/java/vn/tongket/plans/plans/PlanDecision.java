package vn.tongket.plans.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that puts a plan in force.
 *
 * @param number its number
 * @param date the day it bears
 * @param signer who signed it
 */
@Schema(name = "PlanDecision")
public record PlanDecision(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) String signer) {}
