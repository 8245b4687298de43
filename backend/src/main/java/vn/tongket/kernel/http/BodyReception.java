package vn.tongket.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes bodies before a worker is given to them, so that clients that send slowly hold none. A usual body is kept in memory
 * until it is whole; of a file, which is read by a worker as it comes, only so many are taken at once that the others
 * find workers. Whoever is over either bound is told to come again.
 */
@ApplicationScoped
public class BodyReception {

    public static final int RETRY_AFTER_SECONDS = 10;

    private final Vertx vertx;
    private final Duration longest;
    private final long roomInBytes;
    private final int filesAtOnce;
    private final AtomicLong bytesHeld = new AtomicLong();
    private final AtomicInteger filesTaken = new AtomicInteger();

    BodyReception(
            Vertx vertx,
            @ConfigProperty(name = "tongket.body-timeout") Duration longest,
            @ConfigProperty(name = "tongket.bodies-max-size") MemorySize room,
            @ConfigProperty(name = "tongket.files-at-once") int filesAtOnce) {
        this.vertx = vertx;
        this.longest = longest;
        this.roomInBytes = room.asLongValue();
        this.filesAtOnce = filesAtOnce;
    }

    /** Lets a file pass if there is a worker to spare for it, and gives that back when it is answered or gone. */
    void admitFile(RoutingContext context, Refusal refusal) {
        if (filesTaken.incrementAndGet() > filesAtOnce) {
            filesTaken.decrementAndGet();
            refusal.refuse(503, "files.too-many-at-once");
            return;
        }
        context.addEndHandler(ended -> filesTaken.decrementAndGet());
        context.next();
    }

    /** Lets a request pass once its body is there. */
    void takeWhole(RoutingContext context, long limit, Refusal refusal) {
        HttpServerRequest request = context.request();
        if (hasNone(request)) {
            context.next();
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        new Arrival(context, limit, refusal).begin();
    }

    /** As most requests, which are spared the wait; before version 2 of HTTP a body announces itself. */
    private static boolean hasNone(HttpServerRequest request) {
        return request.isEnded()
                || request.version() != HttpVersion.HTTP_2
                        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Answers instead of the resource, and closes the connection: what else comes on it is the rest of a body. */
    interface Refusal {
        void refuse(int status, String code);
    }

    /** One body on its way. */
    private final class Arrival {

        private final RoutingContext context;
        private final long limit;
        private final Refusal refusal;
        private final Buffer body = Buffer.buffer();
        private final long timer;
        private boolean over;

        Arrival(RoutingContext context, long limit, Refusal refusal) {
            this.context = context;
            this.limit = limit;
            this.refusal = refusal;
            this.timer = vertx.setTimer(longest.toMillis(), late -> refuse(408, "http.408"));
        }

        void begin() {
            // Whatever becomes of the request, and also where its client is gone before it is whole.
            context.addEndHandler(ended -> finish());
            context.request().handler(this::append).endHandler(whole -> pass());
            context.request().resume();
        }

        private void append(Buffer part) {
            if (over) {
                return;
            }
            if (body.length() + part.length() > limit) {
                refuse(413, "http.413");
            } else if (bytesHeld.addAndGet(part.length()) > roomInBytes) {
                bytesHeld.addAndGet(-part.length());
                refuse(503, "body.too-many-at-once");
            } else {
                body.appendBuffer(part);
            }
        }

        private void pass() {
            if (!over) {
                vertx.cancelTimer(timer);
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        }

        private void refuse(int status, String code) {
            if (!over) {
                over = true;
                refusal.refuse(status, code);
            }
        }

        private void finish() {
            over = true;
            vertx.cancelTimer(timer);
            bytesHeld.addAndGet(-body.length());
        }
    }
}
