package vn.tongket.integration.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Calls receivers. The name of one is looked up at each call, all its addresses are judged, and the connection goes to one
 * that was judged: no second look-up can lead it elsewhere. The name stays in {@code Host} and in TLS, whose certificate has
 * to be for it. Redirects are not followed, and of an answer no more is read than is kept.
 */
@ApplicationScoped
class WebhookCaller {

    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(5);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_BODY = Duration.ofSeconds(2);

    /** From the connection to the end, however slowly a receiver answers; with the look-up well inside a lease. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

    /** Who is silent there must not keep the others of the same server from being called. */
    private static final int MOST_TO_ONE_ADDRESS = 1_000;

    private static final int MOST_ANSWER_BYTES = 4_096;
    private static final int MOST_ANSWER_CHARACTERS = 1_000;
    private static final int GONE = 410;

    private final Vertx vertx;
    private final HttpClient client;
    private final CallableAddresses targets;
    private final Clock clock;
    private final Duration longest;
    private final ExecutorService lookups = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhook-lookup-", 0).factory());

    @Inject
    WebhookCaller(Vertx vertx, CallableAddresses targets, Clock clock) {
        this(vertx, targets, clock, options(), LONGEST_CALL);
    }

    WebhookCaller(Vertx vertx, CallableAddresses targets, Clock clock, HttpClientOptions options, Duration longest) {
        this.longest = longest;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(options);
        this.targets = targets;
        this.clock = clock;
    }

    /** How calls are made; who trusts further certificates adds them. */
    static HttpClientOptions options() {
        return new HttpClientOptions()
                .setVerifyHost(true)
                .setForceSni(true)
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_TO_ONE_ADDRESS)
                .setConnectTimeout(Math.toIntExact(LONGEST_CONNECT.toMillis()))
                .setSslHandshakeTimeout(LONGEST_CONNECT.toSeconds())
                .setSslHandshakeTimeoutUnit(TimeUnit.SECONDS);
    }

    /** What was answered. */
    private record Answer(
            int status,
            @Nullable String retryAfter,
            @Nullable String text) {}

    /**
     * Calls a receiver.
     *
     * @param id identity of what is told, the same at each attempt
     * @param secrets those in force, one at least
     * @param tries the how-manieth try this is; each goes to the next address of the name
     * @param patience asked once, of a receiver that is slow
     */
    Attempt call(String url, String id, List<byte[]> secrets, String body, int tries, Patience patience) {
        Instant at = clock.instant();
        long began = System.nanoTime();
        try {
            Wait wait = new Wait(began, patience);
            List<InetAddress> addresses = addressesOf(URI.create(url).getHost(), wait);
            InetAddress address = addresses.get((tries - 1) % addresses.size());
            Answer answer = send(request(url, address), headers(id, secrets, at, body), body, wait);
            return new Attempt(
                    at,
                    since(began),
                    outcome(answer.status()),
                    answer.status(),
                    answer.text(),
                    RetryAfter.read(answer.retryAfter(), clock.instant()));
        } catch (Unanswered e) {
            return new Attempt(at, since(began), e.outcome, null, null, null);
        }
    }

    /** Whether there is time to wait for a receiver that did not answer within {@link SendingLanes#PROMPT}. */
    interface Patience {

        /** Who has nobody else to call. */
        Patience WITHOUT_END = () -> true;

        /** Whether to go on waiting. */
        boolean goesOn();
    }

    /** Waits for what belongs to one call, and asks once whether to go on. */
    private final class Wait {

        private final long began;
        private final Patience patience;
        private boolean asked;

        Wait(long began, Patience patience) {
            this.began = began;
            this.patience = patience;
        }

        <T> T until(java.util.concurrent.Future<T> coming, Duration most)
                throws Unanswered, ExecutionException, InterruptedException {
            try {
                Duration prompt = SendingLanes.PROMPT.minus(since(began));
                if (!asked && prompt.compareTo(most) < 0) {
                    return untilAsked(coming, prompt, most);
                }
                return coming.get(most.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw new Unanswered(AttemptOutcome.TIMED_OUT);
            }
        }

        private <T> T untilAsked(java.util.concurrent.Future<T> coming, Duration prompt, Duration most)
                throws ExecutionException, InterruptedException, TimeoutException {
            try {
                return coming.get(Math.max(0, prompt.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                asked = true;
                if (!patience.goesOn()) {
                    throw e;
                }
                return coming.get(most.minus(prompt).toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** No answer came. */
    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1L;

        private final AttemptOutcome outcome;

        Unanswered(AttemptOutcome outcome) {
            super(outcome.code(), null, false, false);
            this.outcome = outcome;
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private List<InetAddress> addressesOf(String host, Wait wait) throws Unanswered {
        try {
            return wait.until(
                    lookups.submit(() -> targets.addressesOf(host.replaceAll("[\\[\\]]", ""))), LONGEST_LOOKUP);
        } catch (ExecutionException e) {
            throw new Unanswered(
                    switch (e.getCause()) {
                        case UnknownHostException unknown -> AttemptOutcome.NAME_UNKNOWN;
                        case CallableAddresses.ForbiddenAddress forbidden -> AttemptOutcome.ADDRESS_FORBIDDEN;
                        case null, default -> throw new IllegalStateException(e.getCause());
                    });
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("stopping");
    }

    private static RequestOptions request(String url, InetAddress address) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url)
                .setFollowRedirects(false)
                .setIdleTimeout(LONGEST_SILENCE.toMillis());
        return options.setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, options.getPort())));
    }

    private static List<String[]> headers(String id, List<byte[]> secrets, Instant at, String body) {
        return List.of(
                new String[] {"Content-Type", "application/cloudevents+json; charset=UTF-8"},
                new String[] {"User-Agent", "Tongket-Webhooks/1"},
                new String[] {"webhook-id", id},
                new String[] {"webhook-timestamp", Long.toString(at.getEpochSecond())},
                new String[] {"webhook-signature", Signature.header(secrets, id, at, body)});
    }

    private Answer send(RequestOptions options, List<String[]> headers, String body, Wait wait) throws Unanswered {
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        Future<Answer> answer = client.request(options).compose(request -> {
            sent.set(request);
            headers.forEach(header -> request.putHeader(header[0], header[1]));
            return request.send(Buffer.buffer(body)).compose(this::read);
        });
        try {
            return wait.until(answer.toCompletionStage().toCompletableFuture(), longest);
        } catch (ExecutionException e) {
            throw new Unanswered(outcome(e.getCause()));
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            HttpClientRequest request = sent.get();
            if (request != null) {
                request.reset();
            }
        }
    }

    /** The status decides; of the body what comes soon and fits. */
    private Future<Answer> read(HttpClientResponse response) {
        Promise<Void> enough = Promise.promise();
        Buffer first = Buffer.buffer();
        response.handler(piece -> {
            int room = MOST_ANSWER_BYTES - first.length();
            first.appendBuffer(piece, 0, Math.min(room, piece.length()));
            if (first.length() >= MOST_ANSWER_BYTES) {
                enough.tryComplete();
            }
        });
        response.exceptionHandler(e -> enough.tryComplete());
        response.endHandler(end -> enough.tryComplete());
        long timer = vertx.setTimer(LONGEST_BODY.toMillis(), late -> enough.tryComplete());
        return enough.future().map(end -> {
            vertx.cancelTimer(timer);
            return new Answer(response.statusCode(), response.getHeader("Retry-After"), text(first.getBytes()));
        });
    }

    private static @Nullable String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                .codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .limit(MOST_ANSWER_CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return text.isEmpty() ? null : text;
    }

    private static AttemptOutcome outcome(int status) {
        if (status == GONE) {
            return AttemptOutcome.GONE;
        }
        return switch (status / 100) {
            case 2 -> AttemptOutcome.DELIVERED;
            case 3 -> AttemptOutcome.REDIRECTED;
            default -> AttemptOutcome.REFUSED;
        };
    }

    private static AttemptOutcome outcome(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return AttemptOutcome.INSECURE;
            }
            if (cause instanceof TimeoutException || cause instanceof io.netty.channel.ConnectTimeoutException) {
                return AttemptOutcome.TIMED_OUT;
            }
        }
        return AttemptOutcome.UNREACHABLE;
    }
}
