package vn.tongket.organisation.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from {@code from} until the day before {@code to}.
 *
 * @param from first day, or null where it is not known and lies before all others
 * @param to first day that no longer belongs to it, or null where no end is known
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !begin().isAfter(day) && day.isBefore(end());
    }

    boolean overlaps(Span other) {
        return begin().isBefore(other.end()) && other.begin().isBefore(end());
    }

    Span common(Span other) {
        return new Span(
                begin().isBefore(other.begin()) ? other.from : from, end().isAfter(other.end()) ? other.to : to);
    }

    boolean empty() {
        return !begin().isBefore(end());
    }

    /** The day of it that lies nearest to a day. */
    LocalDate nearest(LocalDate day) {
        if (begin().isAfter(day)) {
            return begin();
        }
        return day.isBefore(end()) ? day : end().minusDays(1);
    }

    /** The first day; one before all others where it is not known. */
    public LocalDate begin() {
        return from == null ? LocalDate.MIN : from;
    }

    /** The first day after it; one after all others where it goes on. */
    public LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}
