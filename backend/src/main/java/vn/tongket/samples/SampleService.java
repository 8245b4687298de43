package vn.tongket.samples;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.tongket.platform.http.CsvTable;

/** Loads one file, whole or not at all. */
@ApplicationScoped
class SampleService {

    private static final Logger LOG = Logger.getLogger(SampleService.class);

    private final SampleRepository samples;
    private final Clock clock;
    private final Map<String, Consumer<SampleRow>> kinds = new HashMap<>();

    SampleService(SampleRepository samples, @All List<RowLoader> loaders, Clock clock) {
        this.samples = samples;
        this.clock = clock;
        loaders.forEach(loader -> kinds.putAll(loader.kinds()));
    }

    /** Loads a file that has not been loaded; a file that changed after it was loaded is left alone, and told. */
    @Transactional
    void load(String name, String kind, byte[] content) {
        samples.waitForOthers();
        String checksum = checksum(content);
        Optional<String> before = samples.checksumOf(name);
        if (before.isPresent()) {
            if (!before.get().equals(checksum)) {
                LOG.warnf("sample file %s has changed since it was loaded; it is not loaded again", name);
            }
            return;
        }
        Consumer<SampleRow> loader = kinds.get(kind);
        if (loader == null) {
            throw new IllegalStateException("no loader for files of kind " + kind);
        }
        CsvTable.read(content).records().forEach(record -> loader.accept(new SampleRow(record)));
        samples.loaded(name, checksum, clock.instant());
        LOG.infof("sample file %s loaded", name);
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
