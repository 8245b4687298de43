package vn.tongket.indicators.evidence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.KeptFile;

/** The engine of files, for rooms that keep evidence of their own: it looks at a file, has it scanned, and keeps it. */
public interface EvidenceFiles {

    /** The longest body of a form with a file. */
    long MAX_FORM_BYTES = EvidenceIntake.MAX_BYTES + (64L << 10);

    /**
     * A file that lies in the store.
     *
     * @param name cleaned
     * @param mediaType what its content is
     * @param size bytes
     * @param sha256 sum of its content, under which it lies there
     */
    record Kept(String name, String mediaType, long size, String sha256) {}

    /**
     * Takes a file, before any row speaks of it.
     *
     * @param name as the caller gave it
     * @throws vn.tongket.kernel.http.ApiProblem 413 or 422 for a file that is not taken, 503 where scanner or store do
     *     not answer
     */
    Kept take(@Nullable String name, Path content);

    /** The file, to be kept by a browser and not to be shown. */
    KeptFile kept(HungFile file);
}
