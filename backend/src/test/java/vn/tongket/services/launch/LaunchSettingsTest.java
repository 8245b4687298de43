package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {

    @Test
    void nothingSetMeansProductionWithoutAnythingForDemonstration() {
        LaunchSettings settings = read(Map.of());

        assertThat(settings.mode()).isEqualTo(InstallationMode.PRODUCTION);
        assertThat(settings.embeddedDatabase()).isFalse();
        assertThat(settings.demoAccounts()).isFalse();
        assertThat(settings.sampleData()).isFalse();
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.managementHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void aLocalRunBringsEverythingAndListensOnTheLoopbackAddress() {
        LaunchSettings settings = read(Map.of("TONGKET_MODE", "local"));

        assertThat(settings.embeddedDatabase()).isTrue();
        assertThat(settings.demoAccounts()).isTrue();
        assertThat(settings.sampleData()).isTrue();
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.dataDir()).isAbsolute().hasFileName(".tongket");
    }

    @Test
    void anExternalDatabaseMeansThatNoneOfOurOwnIsEverStarted() {
        LaunchSettings settings = read(Map.of(
                "TONGKET_MODE", "local",
                "TONGKET_EMBEDDED_DATABASE", "true",
                "TONGKET_DB_URL", "jdbc:postgresql://db/tongket",
                "TONGKET_DB_USERNAME", "tongket",
                "TONGKET_DB_PASSWORD", "hidden",
                "TONGKET_READ_DB_URL", "jdbc:postgresql://standby/tongket"));

        assertThat(settings.embeddedDatabase()).isFalse();
        assertThat(settings.externalDatabase())
                .isEqualTo(new LaunchSettings.ExternalDatabase(
                        "jdbc:postgresql://db/tongket", "tongket", "hidden", "jdbc:postgresql://standby/tongket"));
        assertThat(settings).asString().doesNotContain("hidden");
    }

    @Test
    void tracesGoNowhereUnlessACollectorIsNamed() {
        assertThat(read(Map.of("TONGKET_TRACES_SHARE", "0.1")).traces()).isNull();
        assertThat(read(Map.of(
                                "TONGKET_TRACES_ENDPOINT", "http://collector:4318",
                                "TONGKET_TRACES_SHARE", "0.1"))
                        .traces())
                .isEqualTo(new LaunchSettings.Traces("http://collector:4318", 0.1));
    }

    @Test
    void aBlankSettingCountsAsAbsent() {
        assertThat(read(Map.of("TONGKET_DB_URL", "  ", "TONGKET_PORT", "")).port())
                .isEqualTo(8080);
    }

    @Test
    void aSystemPropertyOfTheSameNameGoesBeforeTheEnvironment() {
        SettingSource source = new SettingSource(
                Map.of("TONGKET_PORT", "1")::get, Map.of("tongket.port", "2", "tongket.data-dir", "/data")::get);

        assertThat(LaunchSettings.read(source).port()).isEqualTo(2);
        assertThat(LaunchSettings.read(source).dataDir()).hasToString("/data");
    }

    @ParameterizedTest
    @CsvSource({
        "TONGKET_MODE, test",
        "TONGKET_PORT, 80a",
        "TONGKET_PORT, 65536",
        "TONGKET_PORT, -1",
        "TONGKET_DEMO_ACCOUNTS, yes",
        "TONGKET_EMBEDDED_DATABASE_PORT, 99999",
        "TONGKET_TRACES_ENDPOINT, collector:4318",
        "TONGKET_TRACES_SHARE, 10%",
        "TONGKET_TRACES_SHARE, 1.5",
        "TONGKET_DB_URL, postgres://db/tongket",
        "TONGKET_READ_DB_URL, postgres://db/tongket",
        "TONGKET_READ_DB_URL, jdbc:postgresql://standby/tongket"
    })
    void aValueThatCannotBeUnderstoodIsRefusedWithItsName(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(name);
    }

    private static LaunchSettings read(Map<String, String> environment) {
        return LaunchSettings.read(new SettingSource(environment::get, _ -> null));
    }
}
