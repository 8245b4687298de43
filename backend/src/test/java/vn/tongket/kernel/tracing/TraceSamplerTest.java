package vn.tongket.kernel.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceSamplerTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SECRET = "/api/v1/calendar-feeds/Zk3nW0v8.ics";

    @ParameterizedTest
    @CsvSource({
        "SERVER, RECORD_AND_SAMPLE",
        "CONSUMER, RECORD_AND_SAMPLE",
        "CLIENT, DROP",
        "INTERNAL, DROP",
        "PRODUCER, DROP"
    })
    void onlyRequestsAndJobsBeginATrace(SpanKind kind, SamplingDecision decision) {
        assertThat(decide(sampler(1), Context.root(), TRACE, kind)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"true, RECORD_AND_SAMPLE", "false, DROP"})
    void whoeverCallsWithATraceHasDecided(boolean sampled, SamplingDecision decision) {
        Context caller = caller(sampled);
        Stream.of(0.0, 1.0)
                .map(TraceSamplerTest::sampler)
                .forEach(sampler -> assertThat(
                                Stream.of(SpanKind.values()).map(kind -> decide(sampler, caller, TRACE, kind)))
                        .containsOnly(decision));
    }

    @Test
    void anAddressThatIsASecretIsNeverTold() {
        Attributes attributes = Attributes.of(AttributeKey.stringKey("url.path"), SECRET);

        assertThat(sampler(1)
                        .shouldSample(caller(true), TRACE, "GET", SpanKind.SERVER, attributes, List.of())
                        .getDecision())
                .isEqualTo(SamplingDecision.DROP);
    }

    private static Context caller(boolean sampled) {
        return Context.root()
                .with(Span.wrap(SpanContext.createFromRemoteParent(
                        TRACE,
                        "b7ad6b7169203331",
                        sampled ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                        TraceState.getDefault())));
    }

    @Test
    void aShareIsTakenOfWhatBeginsHere() {
        Random random = new Random(7);
        TraceSampler sampler = sampler(0.1);

        long taken = Stream.generate(() -> "%016x%016x".formatted(random.nextLong(), random.nextLong()))
                .limit(10_000)
                .filter(trace ->
                        decide(sampler, Context.root(), trace, SpanKind.SERVER) == SamplingDecision.RECORD_AND_SAMPLE)
                .count();

        assertThat(taken).isBetween(900L, 1100L);
    }

    private static TraceSampler sampler(double share) {
        return new TraceSampler(share, SECRET::equals);
    }

    private static SamplingDecision decide(TraceSampler sampler, Context parent, String trace, SpanKind kind) {
        return sampler.shouldSample(parent, trace, "GET /api/v1/units", kind, Attributes.empty(), List.of())
                .getDecision();
    }
}
