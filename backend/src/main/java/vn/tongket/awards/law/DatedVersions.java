package vn.tongket.awards.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.persistence.DatedRows;

/**
 * The versions of a catalogue as a room keeps them.
 *
 * @param <W> a version as it is written
 * @param <R> a version as it is read
 */
public interface DatedVersions<W, R> {

    /** The version of a key that begins on a day. */
    Optional<Reply.Revised<R>> find(String key, LocalDate from);

    /** The table of them. */
    DatedRows rows();

    /** Adds a version, or changes the one that begins on that day. */
    void write(String key, LocalDate from, W version);
}
