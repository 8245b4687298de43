package vn.tongket.observations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether it was only tried
 * @param rows rows of the file
 * @param created values that were not there
 * @param changed values that got a new version
 * @param unchanged values that are there already
 */
@Schema(name = "ObservationImport")
public record ImportResponse(boolean dryRun, int rows, int created, int changed, int unchanged) {}
