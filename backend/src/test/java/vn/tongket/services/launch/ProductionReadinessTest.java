package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionReadinessTest {

    private static final Map<String, String> READY = Map.of(
            "TONGKET_DB_URL", "jdbc:postgresql://db/tongket",
            "TONGKET_DB_USERNAME", "tongket",
            "TONGKET_DB_PASSWORD", "k3-Vq9-unlikely");

    @Test
    void anExternalDatabaseWithASecretOfItsOwnIsReady() {
        assertThat(objections(Map.of())).isEmpty();
    }

    @Test
    void aLocalRunIsAlwaysReady() {
        assertThat(ProductionReadiness.objections(read(Map.of("TONGKET_MODE", "local"))))
                .isEmpty();
    }

    @Test
    void withoutAnyDatabaseThereIsNothingToStartOn() {
        assertThat(ProductionReadiness.objections(read(Map.of())))
                .singleElement()
                .asString()
                .contains("TONGKET_DB_URL");
        assertThat(ProductionReadiness.objections(
                        read(Map.of("TONGKET_MODE", "local", "TONGKET_EMBEDDED_DATABASE", "false"))))
                .singleElement()
                .asString()
                .contains("TONGKET_DB_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "TONGKET_DEMO_ACCOUNTS, true, TONGKET_ALLOW_DEMO_ACCOUNTS",
        "TONGKET_DB_PASSWORD, tongket, TONGKET_ALLOW_DEFAULT_SECRETS",
        "TONGKET_DB_PASSWORD, Postgres, TONGKET_ALLOW_DEFAULT_SECRETS",
        "TONGKET_BOOTSTRAP_PASSWORD, admin, TONGKET_ALLOW_DEFAULT_SECRETS",
        "TONGKET_BOOTSTRAP_PASSWORD, please-change-me-now, TONGKET_ALLOW_DEFAULT_SECRETS"
    })
    void eachRefusalNamesItsSettingAndTheOneThatAllowsIt(String name, String value, String allowance) {
        assertThat(objections(Map.of(name, value)))
                .singleElement()
                .asString()
                .contains(name + " is ")
                .contains(allowance + "=true");
        assertThat(objections(Map.of(name, value, allowance, "true"))).isEmpty();
    }

    @Test
    void anEmbeddedDatabaseMustBeMeant() {
        Map<String, String> embedded = Map.of("TONGKET_EMBEDDED_DATABASE", "true");
        Map<String, String> meant =
                Map.of("TONGKET_EMBEDDED_DATABASE", "true", "TONGKET_ALLOW_EMBEDDED_DATABASE", "true");

        assertThat(ProductionReadiness.objections(read(embedded)))
                .singleElement()
                .asString()
                .contains("TONGKET_EMBEDDED_DATABASE")
                .contains("TONGKET_ALLOW_EMBEDDED_DATABASE=true");
        assertThat(ProductionReadiness.objections(read(meant))).isEmpty();
    }

    @Test
    void allObjectionsAreToldAtOnce() {
        assertThat(objections(Map.of("TONGKET_DEMO_ACCOUNTS", "true", "TONGKET_DB_PASSWORD", "secret")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TONGKET_DB_PASSWORD", "TONGKET_BOOTSTRAP_PASSWORD"})
    void theCommittedExamplesSecretsAreRefused(String name) throws IOException {
        List<String> values = Files.readAllLines(Path.of("..", ".env.example")).stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .toList();

        assertThat(values)
                .singleElement()
                .satisfies(value -> assertThat(objections(Map.of(name, value)))
                        .singleElement()
                        .asString()
                        .contains(name));
    }

    private static List<String> objections(Map<String, String> changes) {
        Map<String, String> environment = new HashMap<>(READY);
        environment.putAll(changes);
        return ProductionReadiness.objections(read(environment));
    }

    private static LaunchSettings read(Map<String, String> environment) {
        return LaunchSettings.read(new SettingSource(environment::get, _ -> null));
    }
}
