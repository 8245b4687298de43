package vn.tongket.indicators.analytics.making;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.AsOf;

/** The versions {@code tv} of targets {@code t} that count, as a part of a statement. A target is known when it is set. */
public final class TargetsThen {

    private TargetsThen() {}

    public static String of(@Nullable AsOf asOf) {
        return asOf == null
                ? "target_versions tv on tv.target_id = t.id and tv.version = t.revision"
                : "lateral target_version_known_at(t.id, ?) tv on true";
    }

    public static List<Object> arguments(@Nullable AsOf asOf) {
        return asOf == null ? List.of() : List.of(asOf.both());
    }
}
