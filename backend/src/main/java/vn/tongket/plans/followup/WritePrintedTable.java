package vn.tongket.plans.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.tables.NumberForm;

/**
 * A table as it was printed, to be added up.
 *
 * @param text its rows, a line each, with tabs between the cells as a spreadsheet copies them; else semicolons or commas
 * @param numbers how its numbers are written; without it the table itself shows it, unless it could be both
 */
@Schema(name = "WritePrintedTable")
public record WritePrintedTable(
        @NotBlank @Size(max = 200_000) String text,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"en", "vi-VN"})
        NumberForm numbers) {}
