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

/** Loads one file, whole or not at all. */
@ApplicationScoped
class SampleService {

    private static final Logger LOG = Logger.getLogger(SampleService.class);

    private final SampleRepository samples;
    private final Clock clock;
    private final Map<String, Consumer<SampleFile>> kinds = new HashMap<>();

    SampleService(SampleRepository samples, @All List<RowLoader> loaders, Clock clock) {
        this.samples = samples;
        this.clock = clock;
        loaders.forEach(loader -> kinds.putAll(loader.kinds()));
    }

    /** Loads a file that has not been loaded; a file that changed after it was loaded is left alone, and told. */
    @Transactional
    void load(SampleFile file) {
        samples.waitForOthers();
        String checksum = checksum(file);
        Optional<String> before = samples.checksumOf(file.name());
        if (before.isPresent()) {
            if (!before.get().equals(checksum)) {
                LOG.warnf("sample file %s has changed since it was loaded; it is not loaded again", file.name());
            }
            return;
        }
        Consumer<SampleFile> loader = kinds.get(file.kind());
        if (loader == null) {
            throw new IllegalStateException("no loader for files of kind " + file.kind());
        }
        loader.accept(file);
        samples.loaded(file.name(), checksum, clock.instant());
        LOG.infof("sample file %s loaded", file.name());
    }

    private static String checksum(SampleFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file.content());
            file.parts().values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
