package vn.tongket.samples;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What loading a pack did, or would do.
 *
 * @param pack which one
 * @param dryRun whether it was only tried
 * @param taken how many rows were taken
 * @param left how many say something else than the installation, which stays
 * @param rows all rows of the pack
 */
@Schema(name = "PackLoad")
public record PackLoadResponse(String pack, boolean dryRun, int taken, int left, List<PackRowResponse> rows) {

    static PackLoadResponse of(String pack, boolean dryRun, List<PackRowResponse> rows) {
        long taken = rows.stream().filter(PackRowResponse::taken).count();
        long same =
                rows.stream().filter(row -> row.standing() == PackStanding.SAME).count();
        return new PackLoadResponse(
                pack, dryRun, Math.toIntExact(taken), Math.toIntExact(rows.size() - taken - same), rows);
    }
}
