package vn.tongket.awards.councils;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * Somebody on a council, from a day until another.
 *
 * @param unit where they work: for what comes from there they are recused, unless it is the unit of the council itself
 * @param recipient who they are as a recipient of awards, or null where that is not known
 * @param validFrom first day
 * @param validTo first day on which they no longer sit on it, or null
 */
@Schema(name = "CouncilMember")
public record CouncilMemberResponse(
        AccountRef account,
        CouncilFunction function,
        UnitRef unit,
        @Nullable UUID recipient,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
