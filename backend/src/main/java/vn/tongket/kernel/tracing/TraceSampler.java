package vn.tongket.kernel.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes a share of the requests and jobs, each whole or not at all. Whoever calls with a trace of its own has decided
 * already. Addresses that are secrets are never told. A statement outside both, such as looking for jobs every few seconds, is no trace: it would bury the others.
 */
final class TraceSampler implements Sampler {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    private final Sampler ofShare;
    private final Predicate<String> secret;

    TraceSampler(double share, Predicate<String> secret) {
        this.secret = secret;
        ofShare = Sampler.traceIdRatioBased(share);
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        String path = attributes.get(PATH);
        if (path != null && secret.test(path)) {
            return SamplingResult.drop();
        }
        SpanContext caller = Span.fromContext(parent).getSpanContext();
        if (caller.isValid()) {
            return caller.isSampled() ? SamplingResult.recordAndSample() : SamplingResult.drop();
        }
        return switch (kind) {
            case SERVER, CONSUMER -> ofShare.shouldSample(parent, traceId, name, kind, attributes, links);
            case INTERNAL, CLIENT, PRODUCER -> SamplingResult.drop();
        };
    }

    @Override
    public String getDescription() {
        return "TraceSampler{" + ofShare.getDescription() + "}";
    }
}
