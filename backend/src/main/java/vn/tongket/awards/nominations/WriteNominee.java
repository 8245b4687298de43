package vn.tongket.awards.nominations;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * Who is proposed: a recipient that is known, by its id alone; or else what it is called.
 *
 * @param id of a recipient
 * @param kind of one that is not known yet
 * @param name of the person, collective or household; the only one of this name in this unit is meant, else a new one
 * @param unit code or id of the unit it belongs to; the one that proposes without it
 * @param position of a person
 */
public record WriteNominee(
        @Nullable UUID id,
        @Nullable RecipientKind kind,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 40) String unit,
        @Nullable @Size(min = 1, max = 200) String position) {}
