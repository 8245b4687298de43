package vn.tongket.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which store the installation uses: a bucket where one is named, else a folder. */
@ApplicationScoped
class EvidenceStores {

    private static final String FOLDER = "evidence";

    @Produces
    @ApplicationScoped
    EvidenceStore store(
            @ConfigProperty(name = "tongket.evidence.folder") Optional<Path> folder,
            @ConfigProperty(name = "tongket.data-dir", defaultValue = ".tongket") Path dataDir,
            @ConfigProperty(name = "tongket.evidence.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "tongket.evidence.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "tongket.evidence.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "tongket.evidence.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "tongket.evidence.s3.secret-key") Optional<String> secretKey,
            Clock clock) {
        if (bucket.isEmpty()) {
            return new FolderStore(folder.orElseGet(() -> dataDir.resolve(FOLDER)));
        }
        S3Settings settings = new S3Settings(
                endpoint.orElseGet(() -> URI.create("https://s3." + region + ".amazonaws.com")),
                region,
                bucket.get(),
                required(accessKey, "TONGKET_EVIDENCE_S3_ACCESS_KEY"),
                required(secretKey, "TONGKET_EVIDENCE_S3_SECRET_KEY"));
        return new S3Store(settings, clock);
    }

    private static String required(Optional<String> setting, String name) {
        return setting.orElseThrow(
                () -> new IllegalStateException("TONGKET_EVIDENCE_S3_BUCKET is set, so " + name + " must be too."));
    }
}
