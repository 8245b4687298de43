package vn.tongket.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

/** A local run has accounts to try it with, also where it begins empty. */
class DemoAccountsTest {

    @TempDir
    Path dataDir;

    private final List<String> made = new ArrayList<>();

    private void provide(boolean province) {
        Accounts accounts = door(Accounts.class, (door, method, arguments) -> {
            if (method.getName().equals("usernames")) {
                return List.copyOf(made);
            }
            made.add((String) arguments[0]);
            return null;
        });
        Units units = door(Units.class, (door, method, arguments) -> {
            if (province) {
                return new UnitRef(UUID.randomUUID(), "19", new Name("Tỉnh", null));
            }
            throw ApiProblem.notFound("unit.unknown", arguments[0]);
        });
        new DemoAccounts(accounts, units, Clock.systemUTC(), true, Optional.of(dataDir)).provide();
    }

    private static <T> T door(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(dataDir.resolve("demo-accounts.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void thereIsOneForEachRoleOnTheProvinceOfTheSample() throws IOException {
        provide(true);

        assertThat(made).hasSize(7).contains("reporter", "administrator");
        assertThat(written()).isEqualTo(made);
    }

    @Test
    void withoutTheSampleThereIsTheAdministratorAlone() throws IOException {
        provide(false);

        assertThat(made).containsExactly("administrator");
        assertThat(written()).isEqualTo(made);
    }

    @Test
    void thoseOfTheProvinceWaitForIt() throws IOException {
        provide(true);
        made.clear();

        provide(false);

        assertThat(made).containsExactly("administrator");
    }
}
