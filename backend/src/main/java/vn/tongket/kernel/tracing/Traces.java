package vn.tongket.kernel.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.Rooms;

/** Traces of work that no request waits for. Without a collector this does the work and nothing else. */
@ApplicationScoped
public class Traces {

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Does a piece of work as a trace of its own; what it asks of the database hangs below it. What it throws is thrown
     * on, and marks the trace as failed.
     *
     * @param name low in variety, such as {@code job import-observations}: backends group by it
     */
    public <T> T trace(String name, Supplier<T> work) {
        Span span = tracer.spanBuilder(name)
                .setNoParent()
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR);
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    @Produces
    @ApplicationScoped
    static Sampler sampler(
            @ConfigProperty(name = "tongket.traces.share", defaultValue = "1") double share, Rooms rooms) {
        return new TraceSampler(share, path -> rooms.isAt(path, Trait.UNTRACED));
    }
}
