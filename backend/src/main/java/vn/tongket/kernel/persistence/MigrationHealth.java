package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Not ready on a database that lacks a migration of this build, such as an older backup that was put back under a running
 * application. A database that has more, because a newer release runs beside this one, is good.
 */
@Readiness
@ApplicationScoped
class MigrationHealth implements HealthCheck {

    private static final String NAME = "Migrations";

    private final Flyway flyway;
    private final Sql sql;
    private volatile Set<String> needed = Set.of();

    MigrationHealth(Flyway flyway, Sql sql) {
        this.flyway = flyway;
        this.sql = sql;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(applied())
                .withData("needed", ofThisBuild().size())
                .build();
    }

    private boolean applied() {
        try {
            return new HashSet<>(sql.list(
                            "select script || ' ' || checksum as done from flyway_schema_history where success",
                            row -> row.text("done")))
                    .containsAll(ofThisBuild());
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** Looked up once: the files of a build do not change. */
    private Set<String> ofThisBuild() {
        if (needed.isEmpty()) {
            needed = Arrays.stream(flyway.info().all())
                    .filter(migration -> migration.getState().isResolved())
                    .map(migration -> migration.getScript() + " " + migration.getResolvedChecksum())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return needed;
    }
}
