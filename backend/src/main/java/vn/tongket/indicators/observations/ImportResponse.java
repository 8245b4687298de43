package vn.tongket.indicators.observations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether it was only tried
 * @param rows rows of the file
 * @param created values that were not there
 * @param changed values that got a new version
 * @param unchanged values that are there already
 * @param hiddenRows rows among them that the workbook hides from who opens it
 * @param firstHiddenRow the first of these, or null
 */
@Schema(name = "ObservationImport")
public record ImportResponse(
        boolean dryRun,
        int rows,
        int created,
        int changed,
        int unchanged,
        int hiddenRows,
        @Nullable Integer firstHiddenRow) {}
