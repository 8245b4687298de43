package vn.tongket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The database of a test that begins where an installation of the last release stood. */
public final class LastReleaseTestResource implements QuarkusTestResourceLifecycleManager {

    private final PostgresTestResource database = new PostgresTestResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = database.start();
        LastRelease.restore(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
        return settings;
    }

    @Override
    public void stop() {
        database.stop();
    }
}
