package vn.tongket.services.launch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a failure is told to whoever starts the application: a sentence that names the thing, and a few lines below it. */
final class StartFailure {

    private static final int MOST_LINES = 10;
    private static final String OURS = "vn.tongket.";

    private StartFailure() {}

    /**
     * The sentence, and where it says nothing by itself at most ten lines for who looks closer.
     *
     * @param database the address of the database, without the password; null where there is none
     */
    static String told(Throwable failure, @Nullable String database) {
        List<Throwable> causes = causes(failure);
        Optional<String> sentence = causes.stream()
                .flatMap(cause -> sentence(cause, database).stream())
                .findFirst();
        return sentence.orElseGet(() -> String.join(
                System.lineSeparator(),
                Stream.concat(Stream.of(words(causes.getLast())), details(causes).stream())
                        .toList()));
    }

    private static Optional<String> sentence(Throwable cause, @Nullable String database) {
        return Optional.ofNullable(
                switch (cause) {
                    case LaunchException told -> told.getMessage();
                    case SQLException refused -> ofDatabase(refused, database);
                    case FileSystemException file -> ofFile(file);
                    case InvalidPathException path ->
                        "The path '%s' has letters that this machine cannot write under LANG=%s; start with LANG=C.UTF-8."
                                .formatted(path.getInput(), System.getenv("LANG"));
                    default -> null;
                });
    }

    private static @Nullable String ofDatabase(SQLException refused, @Nullable String database) {
        String state = String.valueOf(refused.getSQLState());
        String why = words(refused).lines().findFirst().orElse("");
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" ->
                "The database %s does not answer: %s Look whether it runs, and at TONGKET_DB_URL."
                        .formatted(database, why);
            case "28" ->
                "The database %s refuses the role: %s See TONGKET_DB_USERNAME and TONGKET_DB_PASSWORD."
                        .formatted(database, why);
            case "3D" -> "There is no such database: %s See TONGKET_DB_URL.".formatted(why);
            case "53" -> "The database %s has no room or no connection left: %s".formatted(database, why);
            default -> null;
        };
    }

    /** Who may not write, what is read-only, which disk is full. */
    static String ofFile(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                "%s may not be read or written by the user '%s'. Give it to that user, or name another folder with TONGKET_DATA_DIR."
                        .formatted(denied.getFile(), System.getProperty("user.name"));
            case NoSuchFileException missing -> "%s is missing.".formatted(missing.getFile());
            default ->
                "%s cannot be used: %s."
                        .formatted(
                                failure.getFile(),
                                Objects.requireNonNullElse(
                                        failure.getReason(), failure.getClass().getSimpleName()));
        };
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    }

    /** What led to what, and our own lines of the last one. */
    private static List<String> details(List<Throwable> causes) {
        Stream<String> names = causes.stream()
                .map(cause -> "  " + cause.getClass().getName() + ": "
                        + words(cause).lines().findFirst().orElse(""));
        Stream<String> places = Arrays.stream(causes.getLast().getStackTrace())
                .filter(place -> place.getClassName().startsWith(OURS))
                .map(place -> "    at " + place);
        return Stream.concat(names, places).limit(MOST_LINES).toList();
    }
}
