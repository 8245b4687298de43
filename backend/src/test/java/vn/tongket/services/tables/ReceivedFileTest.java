package vn.tongket.services.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on disk while they are worked on. */
class ReceivedFileTest {

    @TempDir
    Path folder;

    @Test
    void thatAKilledProcessLeftAreRemovedADayLaterByTheNextOne() throws IOException {
        Path abandoned = aged("import-1.part", Duration.ofHours(25));
        Path workedOn = aged("import-2.part", Duration.ofHours(23));
        Path another = aged("something-else", Duration.ofDays(100));

        try (ReceivedFile received = ReceivedFile.receive(new ByteArrayInputStream(new byte[] {1}), folder)) {
            assertThat(folder).isDirectoryNotContaining(abandoned::equals);
            assertThat(folder.toFile().listFiles())
                    .containsExactlyInAnyOrder(
                            workedOn.toFile(), another.toFile(), received.path().toFile());
        }
        assertThat(folder.toFile().listFiles()).containsExactlyInAnyOrder(workedOn.toFile(), another.toFile());
    }

    private Path aged(String name, Duration age) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        FileTime now = Files.getLastModifiedTime(file);
        return Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(age)));
    }
}
