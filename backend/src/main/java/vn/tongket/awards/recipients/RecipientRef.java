package vn.tongket.awards.recipients;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A recipient as others name it.
 *
 * @param id its lasting identity
 * @param name its name on the day in question
 * @param unit the unit it belonged to then, or null
 * @param position a person's position then, or null
 */
@Schema(name = "RecipientRef")
public record RecipientRef(
        UUID id,
        RecipientKind kind,
        String name,
        @Nullable UnitRef unit,
        @Nullable String position) {}
