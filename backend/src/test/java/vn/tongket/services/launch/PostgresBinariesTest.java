package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64, postgres-linux-x86_64.txz", "Linux, aarch64, postgres-linux-arm_64.txz"})
    void theArchiveFitsTheMachineAndIsCarried(String system, String architecture, String archive) {
        assertThat(PostgresBinaries.archiveFor(system, architecture)).isEqualTo(archive);
        assertThat(PostgresBinaries.class.getClassLoader().getResource(archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void anotherMachineIsToldToNameADatabase(String system, String architecture) {
        assertThatThrownBy(() -> PostgresBinaries.archiveFor(system, architecture))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(architecture)
                .hasMessageContaining("TONGKET_DB_URL");
    }

    @Test
    void whatAStartThatWasCutOffLeftIsRemoved(@TempDir Path cache) throws IOException {
        Path left = Files.createDirectories(cache.resolve("unpacking-123/bin"));
        Files.writeString(left.resolve("postgres"), "half of it");
        Path whole = Files.createDirectories(cache.resolve("0123456789abcdef"));

        PostgresBinaries.removeInterrupted(cache);
        PostgresBinaries.removeInterrupted(cache.resolve("not-there"));

        try (Stream<Path> entries = Files.list(cache)) {
            assertThat(entries).containsExactly(whole);
        }
    }

    @Test
    void programsAreUnpackedOnceAndNothingHalfUnpackedStays(@TempDir Path cache) throws IOException {
        Path home = PostgresBinaries.unpack(cache);
        Object unpackedAt = Files.getLastModifiedTime(home.resolve("bin/postgres"));

        assertThat(home.resolve("bin/postgres")).isExecutable();
        assertThat(home.resolve("lib/libpq.so.5")).isSymbolicLink();
        assertThat(PostgresBinaries.unpack(cache)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(home.resolve("bin/postgres"))).isEqualTo(unpackedAt);
        try (Stream<Path> entries = Files.list(cache)) {
            assertThat(entries).containsExactly(home);
        }
    }
}
