package vn.tongket.services.jobs;

import java.io.InputStream;

/** What rooms ask of jobs. */
public interface Jobs {

    /**
     * Hands a job in, in the caller's transaction and name. It is taken on once that is committed.
     *
     * @param kind of the {@link JobHandler} that does it
     * @param arguments what it reads again by {@link JobRun#arguments}
     * @param input what it works on; read to its end and kept piece by piece
     */
    JobResponse submit(String kind, Record arguments, InputStream input);
}
