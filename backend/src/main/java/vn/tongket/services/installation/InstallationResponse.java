package vn.tongket.services.installation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What runs here, and how it is kept safe.
 *
 * @param release of the application that answers
 * @param databaseServer the version of PostgreSQL
 * @param migration the last one of the database
 * @param lastBackup the newest that the scripts of this installation made; null where they made none
 * @param lastChecked the one that was restored beside most recently, or was to be; null where none was
 */
@Schema(name = "Installation")
public record InstallationResponse(
        @Schema(examples = "0.1.0") String release,
        @Schema(examples = "17.11") String databaseServer,
        @Schema(examples = "0048") String migration,
        @Nullable Backup lastBackup,
        @Nullable Backup lastChecked) {

    /**
     * A backup.
     *
     * @param name of its folder
     * @param bytes how large it is
     * @param files how many files of evidence it has
     * @param copied whether the command of the operator has copied it elsewhere
     * @param checkedAt when it was restored beside; null where it was not
     * @param outcome `intact`: every table and file was the same; `differs`: it is damaged, cannot be restored or is not what
     *     was backed up; `not-checked`: what restoring wants is not there
     * @param detail what was found, in English, as the log has it
     */
    @Schema(name = "Backup")
    public record Backup(
            @Schema(examples = "tongket-20221231T180000Z") String name,
            Instant madeAt,
            Long bytes,
            Integer files,
            Boolean encrypted,
            Boolean signed,
            Boolean copied,
            @Nullable Instant checkedAt,

            @Nullable @Schema(enumeration = {"intact", "differs", "not-checked"})
            String outcome,

            @Nullable String detail) {}
}
