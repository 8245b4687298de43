package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as the store of files. */
class FolderStoreTest {

    private static final String SUM = "ab".repeat(32);

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("not/there/yet");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("upload"), content);
    }

    @Test
    void givesBackWhatWasLaidThereAndLeavesNothingElse() throws IOException {
        FolderStore store = new FolderStore(folder(), 0);
        store.put(SUM, file("the content"));
        store.put(SUM, file("the content"));

        try (InputStream content = new FolderStore(folder(), 0).open(SUM)) {
            assertThat(content).hasContent("the content");
        }
        try (Stream<Path> found = Files.walk(folder())) {
            List<String> names = found.filter(Files::isRegularFile)
                    .map(path -> folder().relativize(path).toString())
                    .toList();
            assertThat(names).containsExactly("ab/" + SUM);
        }
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> new FolderStore(folder(), 0).open(SUM)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void failsWhereItCannotWrite() throws IOException {
        Path blocked = Files.writeString(temporary.resolve("blocked"), "a file, not a folder");

        assertThatThrownBy(() -> new FolderStore(blocked, 0).put(SUM, file("x")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isHealthyWhereItCanWriteAndLeavesNothing() throws IOException {
        new FolderStore(folder(), 0).check();

        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void isNotHealthyWithoutRoomOrWhereItCannotWrite() throws IOException {
        Path blocked = Files.writeString(temporary.resolve("blocked"), "a file, not a folder");

        assertThatThrownBy(() -> new FolderStore(folder(), Long.MAX_VALUE).check())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("MB are left");
        assertThatThrownBy(() -> new FolderStore(blocked, 0).check()).isInstanceOf(IOException.class);
    }
}
