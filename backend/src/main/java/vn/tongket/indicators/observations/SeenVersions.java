package vn.tongket.indicators.observations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sees of a value: the approved version with what waits beside it, or what waits alone.
 *
 * @param pending null where {@code main} is what waits
 */
record SeenVersions(VersionResponse main, @Nullable VersionResponse pending) {

    static Optional<SeenVersions> of(List<VersionResponse> versions, boolean all) {
        VersionResponse approved = last(versions, version -> version.status() == VersionStatus.APPROVED);
        if (!all) {
            return Optional.ofNullable(approved).map(main -> new SeenVersions(main, null));
        }
        VersionResponse pending = last(versions, version -> version.status().pending());
        VersionResponse main = approved != null ? approved : pending != null ? pending : versions.getLast();
        return Optional.of(new SeenVersions(main, main == pending ? null : pending));
    }

    private static @Nullable VersionResponse last(List<VersionResponse> versions, Predicate<VersionResponse> which) {
        for (VersionResponse version : versions.reversed()) {
            if (which.test(version)) {
                return version;
            }
        }
        return null;
    }
}
