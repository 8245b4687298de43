package vn.tongket.organisation.lists;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitKind;

/**
 * What the import of a list of units did, or would do.
 *
 * @param dryRun whether it was only tried
 * @param created units that were not there
 * @param unchanged units that are there already, whether the list says the same of them or not
 * @param kinds kinds of units that were not known
 * @param items the rows, as they were understood
 * @param differences where the list says something else of a unit that is there; what is on file stays
 */
@Schema(name = "UnitListImport")
public record UnitListResponse(
        Boolean dryRun,
        Integer created,
        Integer unchanged,
        List<UnitKind> kinds,
        List<Item> items,
        List<Difference> differences) {

    /** What becomes of a row. */
    @Schema(name = "UnitListOutcome")
    public enum Outcome implements Coded {
        /** The unit is new. */
        NEW,
        /** The unit is there, and says the same. */
        UNCHANGED,
        /** The unit is there, and says something else, which stays. */
        DIFFERS
    }

    /**
     * A row as it was understood.
     *
     * @param row in the file
     * @param parent code of the unit above it, or null at the top
     */
    @Schema(name = "UnitListItem")
    public record Item(
            Integer row,
            String code,
            Name name,
            String kind,
            Level level,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            Outcome outcome) {}

    /**
     * Something that the list says otherwise.
     *
     * @param row in the file
     * @param column which of its columns
     * @param here what is on file
     * @param inList what the list says
     */
    @Schema(name = "UnitListDifference")
    public record Difference(
            Integer row,
            String code,
            String column,
            @Nullable String here,
            @Nullable String inList) {}
}
