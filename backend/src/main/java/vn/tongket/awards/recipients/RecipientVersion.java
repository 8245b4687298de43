package vn.tongket.awards.recipients;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * What a recipient was called, where it belonged and what a person was there.
 *
 * @param from the day from which that is known to hold, until the next one
 */
@Schema(name = "RecipientVersion")
public record RecipientVersion(
        LocalDate from,
        String name,
        @Nullable UnitRef unit,
        @Nullable String position) {}
