package vn.tongket.services.jobs;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Json;

/** A job in the hands of one worker. */
final class JobAttempt implements JobRun {

    private final JobRepository.Stored job;
    private final UUID worker;
    private final JobRepository jobs;
    private final Json json;
    private volatile Progress progress = new Progress(0, null);
    private volatile boolean lost;

    private record Progress(long done, @Nullable Long total) {}

    JobAttempt(JobRepository.Stored job, UUID worker, JobRepository jobs, Json json) {
        this.job = job;
        this.worker = worker;
        this.jobs = jobs;
        this.json = json;
    }

    JobRepository.Stored job() {
        return job;
    }

    UUID worker() {
        return worker;
    }

    long done() {
        return progress.done();
    }

    @Nullable
    Long total() {
        return progress.total();
    }

    /** Another worker has taken the job over: going on would be for nothing. */
    void lose() {
        lost = true;
    }

    @Override
    public <R extends Record> R arguments(Class<R> type) {
        return json.read(job.arguments(), type);
    }

    @Override
    public void progress(long done, @Nullable Long total) {
        if (lost) {
            throw new IllegalStateException("job " + job.id() + " was taken over by another worker");
        }
        progress = new Progress(done, total);
    }

    @Override
    public InputStream input() {
        return new Pieces();
    }

    private final class Pieces extends InputStream {

        private byte[] current = {};
        private int at;
        private int next;

        @Override
        public int read() {
            return fill() ? Byte.toUnsignedInt(current[at++]) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(length, current.length - at);
            System.arraycopy(current, at, target, offset, taken);
            at += taken;
            return taken;
        }

        private boolean fill() {
            if (at < current.length) {
                return true;
            }
            Optional<byte[]> piece = jobs.piece(job.id(), next);
            if (piece.isEmpty()) {
                return false;
            }
            current = piece.get();
            at = 0;
            next++;
            return true;
        }
    }
}
