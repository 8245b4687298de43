package vn.tongket.awards.register;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientRef;

/**
 * What the import of a list did, or would do.
 *
 * @param dryRun whether it was only tried
 * @param rows rows of the list
 * @param created awards that were not there
 * @param unchanged awards that are there already, whether the list says the same of them or not
 * @param decisions decisions that were not there
 * @param recipients recipients that were not there
 * @param differences where the list says something else of an award that is there; what is recorded stays
 * @param doubtful rows for which a new recipient was made although there are some whom the name may mean
 */
@Schema(name = "AwardListImport")
public record AwardListResponse(
        Boolean dryRun,
        Integer rows,
        Integer created,
        Integer unchanged,
        Integer decisions,
        Integer recipients,
        List<Difference> differences,
        List<Doubt> doubtful) {

    /**
     * Something that the list says otherwise.
     *
     * @param row in the file
     * @param column which of its columns
     * @param here what is recorded
     * @param inList what the list says
     */
    @Schema(name = "AwardListDifference")
    public record Difference(
            Integer row,
            UUID award,
            String column,
            @Nullable String here,
            @Nullable String inList) {}

    /**
     * A recipient that may be another one.
     *
     * @param row in the file
     * @param alike whom it may be
     */
    @Schema(name = "AwardListDoubt")
    public record Doubt(Integer row, String name, List<RecipientRef> alike) {}
}
