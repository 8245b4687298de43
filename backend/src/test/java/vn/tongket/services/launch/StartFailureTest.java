package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever starts the application is told which thing stands in the way. */
class StartFailureTest {

    private static final String DATABASE = "jdbc:postgresql://db.example:5432/tongket";

    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new SQLException("Connection to db.example:5432 refused.", "08001"),
                        "The database " + DATABASE + " does not answer: Connection to db.example:5432 refused."
                                + " Look whether it runs, and at TONGKET_DB_URL."),
                Arguments.of(
                        new SQLException("FATAL: password authentication failed for user \"x\"", "28P01"),
                        "The database " + DATABASE + " refuses the role: FATAL: password authentication failed for user"
                                + " \"x\" See TONGKET_DB_USERNAME and TONGKET_DB_PASSWORD."),
                Arguments.of(
                        new SQLException("FATAL: database \"y\" does not exist", "3D000"),
                        "There is no such database: FATAL: database \"y\" does not exist See TONGKET_DB_URL."),
                Arguments.of(
                        new AccessDeniedException("/var/lib/tongket"),
                        "/var/lib/tongket may not be read or written by the user '" + System.getProperty("user.name")
                                + "'. Give it to that user, or name another folder with TONGKET_DATA_DIR."),
                Arguments.of(new NoSuchFileException("/data/x"), "/data/x is missing."),
                Arguments.of(
                        new FileSystemException("/data/y", null, "No space left on device"),
                        "/data/y cannot be used: No space left on device."),
                Arguments.of(
                        new FileAlreadyExistsException("/data/z"),
                        "/data/z cannot be used: FileAlreadyExistsException."),
                Arguments.of(
                        new InvalidPathException("/dữ liệu", "Malformed input"),
                        "The path '/dữ liệu' has letters that this machine cannot write under LANG="
                                + System.getenv("LANG") + "; start with LANG=C.UTF-8."),
                Arguments.of(new LaunchException("TONGKET_PORT is taken."), "TONGKET_PORT is taken."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aSentenceNamesTheThingWhereverItStandsAmongTheCauses(Exception failure, String sentence) {
        assertThat(StartFailure.told(
                        new RuntimeException("Failed to start", new IllegalStateException(failure)), DATABASE))
                .isEqualTo(sentence);
    }

    @Test
    void whatIsNotKnownIsToldWithAtMostTenLines() {
        Throwable failure = new IllegalStateException("TONGKET_X must be a number");
        for (int i = 0; i < 20; i++) {
            failure = new RuntimeException("because of " + i, failure);
        }

        String told = StartFailure.told(failure, null);

        assertThat(told).startsWith("TONGKET_X must be a number").doesNotContain("null");
        assertThat(told.lines()).hasSize(11);
    }
}
