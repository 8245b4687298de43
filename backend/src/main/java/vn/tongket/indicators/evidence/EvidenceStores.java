package vn.tongket.indicators.evidence;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which store the installation uses: a bucket where one is named, else a folder. Settings that do not go together are told
 * when the application starts, not when the first file comes.
 */
@Startup
@ApplicationScoped
class EvidenceStores {

    private static final String FOLDER = "evidence";

    private final EvidenceStore store;

    EvidenceStores(
            @ConfigProperty(name = "tongket.evidence.folder") Optional<Path> folder,
            @ConfigProperty(name = "tongket.data-dir", defaultValue = ".tongket") Path dataDir,
            @ConfigProperty(name = "tongket.evidence.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "tongket.evidence.s3.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "tongket.evidence.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "tongket.evidence.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "tongket.evidence.s3.secret-key") Optional<String> secretKey,
            @ConfigProperty(name = "tongket.evidence.spare", defaultValue = "64M") MemorySize spare,
            Clock clock) {
        this.store = bucket.<EvidenceStore>map(name -> new S3Store(
                        new S3Settings(
                                address(endpoint.orElse("https://s3." + region + ".amazonaws.com")),
                                region,
                                name,
                                required(accessKey, "TONGKET_EVIDENCE_S3_ACCESS_KEY"),
                                required(secretKey, "TONGKET_EVIDENCE_S3_SECRET_KEY")),
                        clock))
                .orElseGet(() -> new FolderStore(folder.orElseGet(() -> dataDir.resolve(FOLDER)), spare.asLongValue()));
    }

    @Produces
    @ApplicationScoped
    EvidenceStore store() {
        return store;
    }

    private static URI address(String endpoint) {
        if (!endpoint.matches("https?://[^/?#]+/?")) {
            throw new IllegalStateException(
                    "TONGKET_EVIDENCE_S3_ENDPOINT must look like https://host or https://host:port, not '" + endpoint
                            + "'.");
        }
        return URI.create(endpoint);
    }

    private static String required(Optional<String> setting, String name) {
        return setting.orElseThrow(
                () -> new IllegalStateException("TONGKET_EVIDENCE_S3_BUCKET is set, so " + name + " must be too."));
    }
}
