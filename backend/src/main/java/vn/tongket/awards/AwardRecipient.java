package vn.tongket.awards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.recipients.RecipientKind;
import vn.tongket.units.UnitRef;

/**
 * Whom an award went to. Only what is public by law.
 *
 * @param kind a person, a collective or a household
 * @param name name, or null where the source does not give it
 * @param unit the unit it belonged to at that time, or null
 * @param position a person's position at that time, or null
 */
@Schema(name = "AwardRecipient")
public record AwardRecipient(
        RecipientKind kind,
        @Nullable String name,
        @Nullable UnitRef unit,
        @Nullable String position) {}
