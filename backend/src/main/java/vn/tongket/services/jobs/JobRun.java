package vn.tongket.services.jobs;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A job in the hands of its handler. */
public interface JobRun {

    /** What it was handed in with. */
    <R extends Record> R arguments(Class<R> type);

    /** What it works on, read from the database piece by piece. */
    InputStream input();

    /** Says how far it is; told to whoever asks about once a second. */
    void progress(long done, @Nullable Long total);
}
