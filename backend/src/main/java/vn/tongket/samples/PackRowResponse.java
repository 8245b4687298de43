package vn.tongket.samples;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/**
 * A row of a pack.
 *
 * @param name its kind and key, for {@code replace}
 * @param title what it is called
 * @param standing how it stands to what the installation says
 * @param taken whether it is taken: what it says is said here afterwards
 * @param checked whether it was compared with the text it cites; only then it is sure
 * @param legalBasis what the row names as its basis
 * @param source where it comes from
 * @param changes the cells that are others than when it was loaded
 * @param refusal why a rule forbids it
 */
@Schema(name = "PackRow")
public record PackRowResponse(
        String name,
        String title,
        PackStanding standing,
        boolean taken,
        boolean checked,
        @Nullable String legalBasis,
        @Nullable Source source,
        List<Change> changes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String refusal) {

    /**
     * A cell of a row.
     *
     * @param column which one
     * @param before what it said when the row was loaded, or null
     * @param now what it says, or null
     */
    @Schema(name = "PackRowChange")
    public record Change(
            String column,
            @Nullable String before,
            @Nullable String now) {}
}
