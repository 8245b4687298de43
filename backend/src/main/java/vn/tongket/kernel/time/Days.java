package vn.tongket.kernel.time;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some days of a period. */
@Schema(name = "Days")
public record Days(
        @Schema(description = "The first day.") LocalDate first,
        @Schema(description = "The last day, counted in.") LocalDate last) {}
