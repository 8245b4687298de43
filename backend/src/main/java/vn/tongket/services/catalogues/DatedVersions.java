package vn.tongket.services.catalogues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Reply;

/**
 * The versions of a catalogue as a room keeps them.
 *
 * @param <W> a version as it is written
 * @param <R> a version as it is read
 */
public interface DatedVersions<W, R> {

    /** The version of a key that begins on a day. */
    Optional<Reply.Revised<R>> find(String key, LocalDate from);

    /** Lets two writers come one after the other, so that neither misses the days of the other. */
    void waitForOthers();

    /** First days of the other versions of a key that hold on a day between these. */
    List<String> overlapping(String key, LocalDate from, @Nullable LocalDate to);

    /** Adds a version, or changes the one that begins on that day. */
    void write(String key, LocalDate from, W version);
}
