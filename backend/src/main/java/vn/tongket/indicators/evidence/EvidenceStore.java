package vn.tongket.indicators.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of files lie, each under its SHA-256: the same content lies there once, whoever brought it. */
interface EvidenceStore {

    /** Lays a file there. When it returns, the bytes outlive a loss of power; laying them there again does no harm. */
    void put(String sha256, Path file) throws IOException;

    /**
     * Whether files can be laid there, for the health of the application.
     *
     * @throws IOException saying what is wrong
     */
    void check() throws IOException;

    /** Whether all replicas use the same one, so that none of them serves better while it is away. */
    boolean isShared();

    /** The bytes, to be closed by the caller. */
    InputStream open(String sha256) throws IOException;
}
