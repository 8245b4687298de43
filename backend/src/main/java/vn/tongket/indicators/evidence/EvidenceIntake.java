package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** Takes a file in, before any row speaks of it: looks at it, has it scanned, and lays it into the store. */
@ApplicationScoped
class EvidenceIntake {

    static final long MAX_BYTES = 20L << 20;

    private static final Logger LOG = Logger.getLogger(EvidenceIntake.class);
    private static final int PIECE = 1 << 16;
    private static final long RETRY_AFTER_SECONDS = 60;

    private final EvidenceStore store;
    private final EvidenceScan scan;

    EvidenceIntake(EvidenceStore store, EvidenceScan scan) {
        this.store = store;
        this.scan = scan;
    }

    /**
     * A file as it came.
     *
     * @param name as the caller gave it
     */
    record Upload(@Nullable String name, Path content) {}

    /** A file that lies in the store. */
    record Taken(FileName name, FileKind kind, long size, String sha256) {}

    /**
     * Takes a file.
     *
     * @throws ApiProblem 413 or 422 for a file that is not taken, 503 where scanner or store do not answer
     */
    Taken take(Upload upload) {
        try {
            long size = Files.size(upload.content());
            if (size > MAX_BYTES) {
                throw ApiProblem.tooLarge("evidence.too-large", MAX_BYTES >> 20);
            }
            Checked checked = check(upload, size);
            scan.check(upload.content());
            Taken taken = new Taken(checked.name(), checked.kind(), size, sum(upload.content()));
            store.put(taken.sha256(), upload.content());
            return taken;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** The bytes of a file that was taken. */
    InputStream open(String sha256) {
        try {
            return store.open(sha256);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static ApiProblem unavailable(IOException cause) {
        LOG.error("the store of evidence does not answer", cause);
        return ApiProblem.unavailableFor("evidence.store-unavailable", RETRY_AFTER_SECONDS);
    }

    private record Checked(FileName name, FileKind kind) {}

    private static Checked check(Upload upload, long size) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Optional<FileName> name = FileName.clean(upload.name());
        if (name.isEmpty()) {
            faults.add(Fault.at("/file", "evidence.name-missing"));
        }
        FileKind kind = null;
        if (size == 0) {
            faults.add(Fault.at("/file", "evidence.empty"));
        } else {
            switch (FileContent.look(upload.content())) {
                case FileContent.Recognised known -> kind = known.kind();
                case FileContent.Refused refused -> faults.add(refused.fault());
            }
        }
        if (kind != null && name.isPresent() && !kind.fits(name.get())) {
            faults.add(
                    Fault.at("/file", "evidence.name-does-not-fit", name.get().text(), kind, kind.endings()));
        }
        if (!faults.isEmpty() || kind == null) {
            throw ApiProblem.unprocessable(faults);
        }
        return new Checked(name.orElseThrow(), kind);
    }

    private static String sum(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] piece = new byte[PIECE];
            while (content.read(piece) >= 0) {
                // The sum is taken of what passes.
            }
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
