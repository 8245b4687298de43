package vn.tongket.organisation.calendars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * What an administrator writes of a day.
 *
 * @param kind {@code holiday}, or {@code working} for a Saturday or Sunday that is worked
 * @param name why, in a few words
 * @param legalBasis the law, decision or notice that says so
 */
public record WriteCalendarDay(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"holiday", "working"})
        DayKind kind,

        @NotNull Name name,
        @NotBlank @Size(max = 500) String legalBasis) {}
