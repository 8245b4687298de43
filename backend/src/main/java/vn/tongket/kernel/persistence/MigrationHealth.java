package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

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
    private volatile String newest = "";

    MigrationHealth(Flyway flyway, Sql sql) {
        this.flyway = flyway;
        this.sql = sql;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(applied())
                .withData("needed", newest)
                .build();
    }

    private boolean applied() {
        try {
            return sql.number(
                            "select count(*) as n from flyway_schema_history where version = ? and success",
                            newestOfThisBuild())
                    > 0;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** Looked up once: the files of a build do not change. */
    private String newestOfThisBuild() {
        if (newest.isEmpty()) {
            newest = Arrays.stream(flyway.info().all())
                    .filter(migration -> migration.getState().isResolved())
                    .map(MigrationInfo::getVersion)
                    .filter(Objects::nonNull)
                    .max(MigrationVersion::compareTo)
                    .map(MigrationVersion::getVersion)
                    .orElseThrow();
        }
        return newest;
    }
}
