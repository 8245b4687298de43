package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.NetServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How receivers are called: only where they may be, by whatever way they are named, and never for long. */
class WebhookCallerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-09T05:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "for tests";

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static JksOptions certificate;

    private final List<String> looked = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @BeforeAll
    static void aCertificateForHookExample() throws Exception {
        vertx = Vertx.vertx();
        Path store = folder.resolve("hook.jks");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "hook",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=hook.example",
                        "-ext",
                        "san=dns:hook.example",
                        "-validity",
                        "36500",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        certificate = new JksOptions().setPath(store.toString()).setPassword(PASSWORD);
    }

    @AfterAll
    static void endVertx() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void closeWhatWasOpened() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    private WebhookCaller caller(boolean trusts, Duration longest, String... addresses) {
        AddressLookup lookup = host -> {
            looked.add(host);
            return parsed(addresses[Math.min(looked.size(), addresses.length) - 1]);
        };
        HttpClientOptions options = WebhookCaller.options();
        if (trusts) {
            options.setTrustOptions(certificate);
        }
        CallableAddresses targets = new CallableAddresses(lookup, Optional.of(List.of("127.0.0.1/32")), true);
        return new WebhookCaller(vertx, targets, CLOCK, options, longest);
    }

    private WebhookCaller caller(String... addresses) {
        return caller(true, Duration.ofSeconds(10), addresses);
    }

    /** Several addresses of one answer stand with blanks between them. */
    private static List<InetAddress> parsed(String addresses) throws UnknownHostException {
        List<InetAddress> parsed = new ArrayList<>();
        for (String address : addresses.split(" ")) {
            parsed.add(InetAddress.getByName(address));
        }
        return parsed;
    }

    private static Attempt call(WebhookCaller caller, String url) {
        return call(caller, url, 1);
    }

    private static Attempt call(WebhookCaller caller, String url, int tries) {
        return caller.call(
                url, "id-1", List.of(SigningSecrets.random()), "{}", tries, WebhookCaller.Patience.WITHOUT_END);
    }

    private Receiver receiver() {
        Receiver receiver = new Receiver();
        opened.add(receiver);
        return receiver;
    }

    private int secureServer(List<HttpServerRequest> requests) throws Exception {
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate))
                .requestHandler(request -> {
                    requests.add(request);
                    request.response().setStatusCode(204).end();
                });
        opened.add(
                () -> server.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS));
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS)
                .actualPort();
    }

    @Test
    void theConnectionGoesToTheJudgedAddressWithTheNameInHostAndTls() throws Exception {
        List<HttpServerRequest> requests = new ArrayList<>();
        int port = secureServer(requests);

        Attempt attempt = call(caller("127.0.0.1"), "https://hook.example:" + port + "/in?x=1");

        assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.DELIVERED);
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.authority().toString()).isEqualTo("hook.example:" + port);
            assertThat(request.uri()).isEqualTo("/in?x=1");
            assertThat(request.connection().indicatedServerName()).isEqualTo("hook.example");
        });
        assertThat(looked).as("looked up once, and not again by the client").containsExactly("hook.example");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws Exception {
        List<HttpServerRequest> requests = new ArrayList<>();
        int port = secureServer(requests);

        assertThat(call(caller("127.0.0.1"), "https://other.example:" + port + "/")
                        .outcome())
                .isEqualTo(AttemptOutcome.INSECURE);
        assertThat(requests).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        List<HttpServerRequest> requests = new ArrayList<>();
        int port = secureServer(requests);

        assertThat(call(caller(false, Duration.ofSeconds(10), "127.0.0.1"), "https://hook.example:" + port + "/")
                        .outcome())
                .isEqualTo(AttemptOutcome.INSECURE);
        assertThat(requests).isEmpty();
    }

    @Test
    void aNameThatLeadsToAForbiddenAddressIsNotCalled() {
        Receiver receiver = receiver();

        for (String address : List.of("127.0.0.2", "127.0.0.1 10.0.0.1", "::1", "169.254.169.254")) {
            looked.clear();
            assertThat(call(caller(address), "http://hook.example:" + receiver.port() + "/")
                            .outcome())
                    .as(address)
                    .isEqualTo(AttemptOutcome.ADDRESS_FORBIDDEN);
        }
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void aNameWhoseAddressChangesAfterItWasJudgedLeadsNowhereElse() {
        Receiver receiver = receiver();
        WebhookCaller caller = caller("127.0.0.1", "127.0.0.2");
        String url = "http://hook.example:" + receiver.port() + "/";

        assertThat(call(caller, url).outcome()).isEqualTo(AttemptOutcome.DELIVERED);
        assertThat(looked).as("one look-up, whose answer is used").hasSize(1);
        assertThat(call(caller, url).outcome()).isEqualTo(AttemptOutcome.ADDRESS_FORBIDDEN);
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void aLiteralAddressIsJudgedToo() {
        Receiver receiver = receiver();
        CallableAddresses strict = new CallableAddresses(new SystemLookup(), Optional.empty(), true);
        WebhookCaller caller = new WebhookCaller(vertx, strict, CLOCK, WebhookCaller.options(), Duration.ofSeconds(10));

        assertThat(call(caller, receiver.url()).outcome()).isEqualTo(AttemptOutcome.ADDRESS_FORBIDDEN);
        assertThat(call(caller, "http://[::ffff:127.0.0.1]:" + receiver.port() + "/")
                        .outcome())
                .isEqualTo(AttemptOutcome.ADDRESS_FORBIDDEN);
        assertThat(call(caller, "http://localhost:" + receiver.port() + "/").outcome())
                .isEqualTo(AttemptOutcome.ADDRESS_FORBIDDEN);
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        Receiver target = receiver();
        Receiver first = receiver();
        for (int status : List.of(301, 302, 303, 307, 308)) {
            first.thenAnswer(status, Map.of("Location", target.url()), "");
            Attempt attempt = call(caller("127.0.0.1"), first.url());
            assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.REDIRECTED);
            assertThat(attempt.status()).isEqualTo(status);
        }
        assertThat(target.calls()).isEmpty();
    }

    @Test
    void aNameWithoutAddressIsUnknownAndAClosedPortIsUnreachable() {
        Receiver receiver = receiver();
        int port = receiver.port();
        receiver.close();
        CallableAddresses nowhere = new CallableAddresses(
                host -> {
                    throw new UnknownHostException(host);
                },
                Optional.empty(),
                true);
        WebhookCaller lost = new WebhookCaller(vertx, nowhere, CLOCK, WebhookCaller.options(), Duration.ofSeconds(10));

        assertThat(call(lost, "https://hook.example/").outcome()).isEqualTo(AttemptOutcome.NAME_UNKNOWN);
        assertThat(call(caller("127.0.0.1"), "http://hook.example:" + port + "/")
                        .outcome())
                .isEqualTo(AttemptOutcome.UNREACHABLE);
    }

    @Test
    void eachTryGoesToTheNextAddressOfTheName() {
        Receiver receiver = receiver();
        CallableAddresses both =
                new CallableAddresses(host -> parsed("127.0.0.1 127.0.0.9"), Optional.of(List.of("127.0.0.0/8")), true);
        WebhookCaller caller = new WebhookCaller(vertx, both, CLOCK, WebhookCaller.options(), Duration.ofSeconds(10));
        String url = "http://hook.example:" + receiver.port() + "/";

        assertThat(call(caller, url, 1).outcome()).isEqualTo(AttemptOutcome.DELIVERED);
        assertThat(call(caller, url, 2).outcome()).isEqualTo(AttemptOutcome.UNREACHABLE);
        assertThat(call(caller, url, 3).outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    }

    @Test
    void whoDoesNotAnswerInTimeIsLeft() throws Exception {
        NetServer silent = vertx.createNetServer().connectHandler(socket -> {});
        opened.add(
                () -> silent.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS));
        int port = silent.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS)
                .actualPort();

        Attempt attempt = call(caller(true, Duration.ofMillis(300), "127.0.0.1"), "http://hook.example:" + port + "/");

        assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
        assertThat(attempt.duration()).isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
    }

    @Test
    void ofALongAnswerTheBeginningIsKeptWithoutControlCharacters() {
        Receiver receiver = receiver();
        receiver.thenAnswer(500, Map.of(), "Lỗi\u0000\r\n" + "𐐷".repeat(2_000_000));

        Attempt attempt = call(caller("127.0.0.1"), receiver.url());

        assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.REFUSED);
        assertThat(attempt.answer()).startsWith("Lỗi").doesNotContain("\u0000", "\n");
        assertThat(attempt.answer().codePointCount(0, attempt.answer().length()))
                .isLessThanOrEqualTo(1_000);
    }

    @Test
    void theRequestCarriesWhatTheSpecificationAsksFor() {
        Receiver receiver = receiver();
        byte[] secret = SigningSecrets.random();

        Attempt attempt = caller("127.0.0.1")
                .call(receiver.url(), "id-1", List.of(secret), "{\"á\":1}", 1, WebhookCaller.Patience.WITHOUT_END);

        assertThat(attempt.delivered()).isTrue();
        assertThat(attempt.at()).isEqualTo(CLOCK.instant());
        assertThat(receiver.calls()).singleElement().satisfies(call -> {
            assertThat(call.id()).isEqualTo("id-1");
            assertThat(call.timestamp()).isEqualTo("1673240400");
            assertThat(call.signature())
                    .isEqualTo(Signature.header(List.of(secret), "id-1", CLOCK.instant(), "{\"á\":1}"));
            assertThat(call.contentType()).isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(call.body()).isEqualTo("{\"á\":1}");
        });
    }

    @Test
    void aReceiverSaysWhenItWantsToBeCalledAgain() {
        Receiver receiver = receiver();
        receiver.thenAnswer(503, Map.of("Retry-After", "120"), "")
                .thenAnswer(410)
                .thenAnswer(299);

        Attempt busy = call(caller("127.0.0.1"), receiver.url());
        assertThat(busy.retryAt()).isEqualTo(CLOCK.instant().plusSeconds(120));
        assertThat(busy.asksForRest()).isTrue();
        assertThat(call(caller("127.0.0.1"), receiver.url()).outcome()).isEqualTo(AttemptOutcome.GONE);
        assertThat(call(caller("127.0.0.1"), receiver.url()).outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    }
}
