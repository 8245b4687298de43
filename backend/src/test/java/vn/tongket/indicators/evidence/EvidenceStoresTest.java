package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which store the settings mean. */
class EvidenceStoresTest {

    @TempDir
    Path folder;

    private EvidenceStores stores(Path evidence, String bucket, String endpoint, String accessKey, String secretKey) {
        return new EvidenceStores(
                Optional.ofNullable(evidence),
                folder,
                Optional.ofNullable(bucket),
                Optional.ofNullable(endpoint),
                "us-east-1",
                Optional.ofNullable(accessKey),
                Optional.ofNullable(secretKey),
                new MemorySize(BigInteger.ZERO),
                Clock.systemUTC());
    }

    @Test
    void isAFolderOfTheDataWhereNothingIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("upload"), "x");
        stores(null, null, null, null, null).store().put("ab".repeat(32), file);
        stores(folder.resolve("elsewhere"), null, null, null, null).store().put("ab".repeat(32), file);

        assertThat(folder.resolve("evidence/ab/" + "ab".repeat(32))).hasContent("x");
        assertThat(folder.resolve("elsewhere/ab/" + "ab".repeat(32))).hasContent("x");
    }

    @Test
    void isABucketWhereOneIsNamed() {
        assertThat(stores(folder, "b", null, "a", "s").store()).isInstanceOf(S3Store.class);
        assertThat(stores(folder, "b", "http://127.0.0.1:9000/", "a", "s").store())
                .isInstanceOf(S3Store.class);
    }

    @Test
    void wantsWhatGoesWithABucket() {
        assertThatThrownBy(() -> stores(null, "b", null, null, "s"))
                .hasMessageContaining("TONGKET_EVIDENCE_S3_ACCESS_KEY");
        assertThatThrownBy(() -> stores(null, "b", null, "a", null))
                .hasMessageContaining("TONGKET_EVIDENCE_S3_SECRET_KEY");
        assertThatThrownBy(() -> stores(null, "b", "store:9000", "a", "s"))
                .hasMessageContaining("TONGKET_EVIDENCE_S3_ENDPOINT");
    }
}
