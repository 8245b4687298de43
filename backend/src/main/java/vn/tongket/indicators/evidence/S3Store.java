package vn.tongket.indicators.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Files in a bucket of any store that speaks S3, under {@code evidence/<sha-256>}. Three kinds of request are all that is
 * needed, so only their signature is left to the maker of the protocol; the store checks each file against its signed sum.
 */
final class S3Store implements EvidenceStore {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE_TO_LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_COMPLAINT = 500;

    /** What the HTTP client sets by itself, as it was signed. */
    private static final Set<String> SET_BY_THE_CLIENT = Set.of("host", "content-length");

    private final S3Settings settings;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE_TO_CONNECT)
            .build();

    /** A clock that shows the real time: a store refuses requests of another hour. */
    S3Store(S3Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        HttpRequest.Builder request = signed(
                        SdkHttpMethod.PUT,
                        place(sha256),
                        ContentStreamProvider.fromInputStreamSupplier(() -> open(file)))
                .PUT(HttpRequest.BodyPublishers.ofFile(file));
        HttpResponse<InputStream> answer = send(request.build());
        try (InputStream body = answer.body()) {
            require(answer, body);
        }
    }

    /** Whoever may only lay and fetch files is told 403 of the bucket itself, so any word of the store but two is good. */
    @Override
    public void check() throws IOException {
        HttpRequest look = signed(SdkHttpMethod.HEAD, "", null)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE_TO_LOOK)
                .build();
        HttpResponse<InputStream> answer = send(look);
        answer.body().close();
        if (answer.statusCode() == 404 || answer.statusCode() >= 500) {
            throw new IOException(
                    "the bucket %s was answered with %d".formatted(settings.bucket(), answer.statusCode()));
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        HttpResponse<InputStream> answer =
                send(signed(SdkHttpMethod.GET, place(sha256), null).GET().build());
        InputStream body = answer.body();
        if (answer.statusCode() != 200) {
            try (body) {
                require(answer, body);
            }
        }
        return body;
    }

    private static InputStream open(Path file) {
        try {
            return java.nio.file.Files.newInputStream(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String place(String sha256) {
        return "/evidence/" + sha256;
    }

    /** The bucket stands in the path: every store understands that, whatever its name servers know. */
    private HttpRequest.Builder signed(SdkHttpMethod method, String place, @Nullable ContentStreamProvider payload) {
        URI address =
                URI.create(settings.endpoint().toString().replaceFirst("/+$", "") + "/" + settings.bucket() + place);
        SdkHttpRequest plain =
                SdkHttpRequest.builder().method(method).uri(address).build();
        SdkHttpRequest signed = signer.sign(request -> request.request(plain)
                        .payload(payload)
                        .identity(AwsCredentialsIdentity.create(settings.accessKey(), settings.secretKey()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, settings.region())
                        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request();
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        signed.forEachHeader((name, values) -> {
            if (!SET_BY_THE_CLIENT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request;
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void require(HttpResponse<?> answer, InputStream body) throws IOException {
        if (answer.statusCode() != 200) {
            String complaint = new String(body.readNBytes(LONGEST_COMPLAINT), java.nio.charset.StandardCharsets.UTF_8);
            throw new IOException("%s %s was answered with %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.request().uri(),
                            answer.statusCode(),
                            complaint.replaceAll("\\s+", " ")));
        }
    }
}
