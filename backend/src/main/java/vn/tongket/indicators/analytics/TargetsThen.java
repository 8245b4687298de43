package vn.tongket.indicators.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.AsOf;

/** The versions {@code tv} of targets {@code t} that count, as a part of a statement. A target is known when it is set. */
final class TargetsThen {

    private TargetsThen() {}

    static String of(@Nullable AsOf asOf) {
        return asOf == null
                ? "target_versions tv on tv.target_id = t.id and tv.version = t.revision"
                : "lateral target_version_known_at(t.id, ?) tv on true";
    }

    static List<Object> arguments(@Nullable AsOf asOf) {
        return asOf == null ? List.of() : List.of(asOf.both());
    }
}
