package vn.tongket.awards.recipients;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as a document names it.
 *
 * @param unit the unit it belongs to, or null
 * @param position a person's position, or null
 * @param keeper the unit whose officers keep it where it is new
 * @param day the day of the document
 */
public record NamedRecipient(
        RecipientKind kind,
        String name,
        @Nullable UUID unit,
        @Nullable String position,
        UUID keeper,
        LocalDate day) {}
