package vn.tongket.kernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * A clock that goes on evenly from when it was last set, whatever happens to the clock of the machine, and that follows
 * another one. All processes of an installation follow their database, so that none of them holds a session, a token or a
 * lease for good that has ended for the others.
 */
public final class SteadyClock extends Clock {

    private final ZoneId zone;
    private final LongSupplier nanos;
    private volatile Mark mark;

    /** What time it was when the machine had counted so far. */
    private record Mark(Instant time, long nanos) {

        Instant at(long counted) {
            return time.plusNanos(counted - nanos);
        }
    }

    /** Begins with the time of another clock. */
    SteadyClock(Clock first, LongSupplier nanos) {
        this.zone = first.getZone();
        this.nanos = nanos;
        this.mark = new Mark(first.instant(), nanos.getAsLong());
    }

    /** What the machine has counted, of no meaning but as a difference. */
    public long counted() {
        return nanos.getAsLong();
    }

    /**
     * Takes the time that the followed clock told between two counts. Where both may be right, for all that is known, it
     * stays as it is: it is not moved by how long the answer took.
     *
     * @param asked the count before it was asked
     * @param answered the count after it had answered
     * @return how far this clock was behind, less than nothing where it was ahead, and zero where it was not moved
     */
    public Duration follow(Instant told, long asked, long answered) {
        Mark known = mark;
        if (!told.isBefore(known.at(asked)) && !told.isAfter(known.at(answered))) {
            return Duration.ZERO;
        }
        long middle = asked + (answered - asked) / 2;
        mark = new Mark(told, middle);
        return Duration.between(known.at(middle), told);
    }

    @Override
    public Instant instant() {
        return mark.at(nanos.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new Elsewhere(this, other);
    }

    /** The same clock as people elsewhere read it. */
    private static final class Elsewhere extends Clock {

        private final SteadyClock clock;
        private final ZoneId zone;

        private Elsewhere(SteadyClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
