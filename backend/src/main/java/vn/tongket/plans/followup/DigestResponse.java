package vn.tongket.plans.followup;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of tasks every day; before they first said, what they would be told if they turned it on.
 *
 * @param mailed whether this installation sends mail at all
 * @param toldOn the last day that was looked through for them
 */
@Schema(name = "Digest")
public record DigestResponse(
        Boolean enabled,
        Integer hour,
        List<DigestKind> kinds,
        List<DigestRole> roles,
        @Nullable Integer escalateAfterWorkingDays,
        Boolean mailed,
        @Nullable LocalDate toldOn) {}
