package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.indicators.analytics.asking.Boundaries;
import vn.tongket.indicators.analytics.making.FigureDependencies;
import vn.tongket.kernel.persistence.DataVersions;

/**
 * Entity tags of what is made of approved values: they change whenever a value, a target, a definition or a unit behind the
 * answer does, and with the day where it is shown in the units of today.
 */
@ApplicationScoped
class FigureTags {

    /**
     * The version of the rules by which figures are made. It changes where the same reports come to another answer, and with it
     * all tags: an answer for an instant stands for ever under one version.
     */
    static final String RULES_VERSION = "1";

    private final FigureDependencies dependencies;
    private final DataVersions versions;
    private final Clock clock;

    FigureTags(FigureDependencies dependencies, DataVersions versions, Clock clock) {
        this.dependencies = dependencies;
        this.versions = versions;
        this.clock = clock;
    }

    /** The tag of an answer about some indicators, or about all where none is named. */
    String of(List<String> indicators, Boundaries boundaries) {
        String data = indicators.isEmpty()
                ? Long.toString(versions.currentOfAll("indicator ") + versions.currentOfAll("units"))
                : dependencies.version(indicators);
        String made = data + "-r" + RULES_VERSION;
        return boundaries instanceof Boundaries.Current
                ? "\"" + made + "-" + LocalDate.now(clock) + "\""
                : "\"" + made + "\"";
    }
}
