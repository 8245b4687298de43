package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * A row of an act as it was carried out, with the units that its codes meant.
 *
 * @param row its number, as the caller counted
 * @param change what it did
 * @param unit code or id that it named; of a new unit none
 * @param successor code or id of the unit that came after
 * @param share the successor's part of a divided unit, or what a transferred unit brought along of the one that it left
 * @param code code of a new unit, or new code
 * @param name name of a new unit, or new name
 * @param kind kind of a new unit, or new kind
 * @param parent code or id of the unit above
 * @param unitId identity of the unit it is about, a new one too
 * @param unitName name of that unit on the day before, or of a new one
 * @param successorId identity of the successor
 * @param successorName name of the successor
 */
@Schema(name = "UnitChangeRow")
public record ChangeResponse(
        Integer row,
        ChangeKind change,
        @Nullable String unit,
        @Nullable String successor,
        @Nullable BigDecimal share,
        @Nullable String code,
        @Nullable Name name,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable UUID unitId,
        @Nullable Name unitName,
        @Nullable UUID successorId,
        @Nullable Name successorName) {}
