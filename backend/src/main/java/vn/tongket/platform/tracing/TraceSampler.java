package vn.tongket.platform.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Takes a share of the requests and jobs, each whole or not at all. Whoever calls with a trace of its own has decided
 * already. A statement outside both, such as looking for jobs every few seconds, is no trace: it would bury the others.
 */
final class TraceSampler implements Sampler {

    private final Sampler ofShare;

    TraceSampler(double share) {
        ofShare = Sampler.traceIdRatioBased(share);
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        var caller = Span.fromContext(parent).getSpanContext();
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
