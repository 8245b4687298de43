package vn.tongket.collection.rounds;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.organisation.units.Level;

/**
 * By when units of a level report.
 *
 * @param date last day on which a report is on time
 */
@Schema(name = "DueDate")
public record DueDate(@NotNull Level level, @NotNull LocalDate date) {}
