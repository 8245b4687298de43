package vn.tongket.kernel.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Buckets that hold a minute's worth of requests. The time is given; nothing waits. */
class RateLimitTest {

    private static final long START = Long.MAX_VALUE - 5;

    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }

    private static boolean taken(RateLimit limit, Object caller, long now) {
        return !RateLimit.refused(limit.take(caller, 1, now));
    }

    @Test
    void takesAMinutesWorthAtOnceAndThenAsManyAsTheTimeBrings() {
        RateLimit limit = new RateLimit("account", 60, 10);

        assertThat(IntStream.range(0, 61).filter(i -> taken(limit, "a", 0)).count())
                .isEqualTo(60);
        assertThat(taken(limit, "a", seconds(1) - 1)).isFalse();
        assertThat(taken(limit, "a", seconds(1))).isTrue();
        assertThat(taken(limit, "a", seconds(1))).isFalse();
        assertThat(taken(limit, "b", seconds(1))).isTrue();
    }

    @Test
    void whatIsRefusedCostsNothing() {
        RateLimit limit = new RateLimit("account", 2, 10);
        limit.take("a", 2, 0);
        for (int i = 0; i < 100; i++) {
            assertThat(taken(limit, "a", seconds(10))).isFalse();
        }

        assertThat(taken(limit, "a", seconds(30))).isTrue();
    }

    @Test
    void saysHowMuchIsLeftAndHowLongToWait() {
        RateLimit limit = new RateLimit("token", 120, 10);

        assertThat(limit.policy()).isEqualTo("\"token\";q=120;w=60");
        assertThat(limit.state(limit.take("a", 20, 0))).isEqualTo("\"token\";r=100;t=10");
        assertThat(limit.state(limit.take("a", 100, 0))).isEqualTo("\"token\";r=0;t=60");
        long refused = limit.take("a", 5, 0);
        assertThat(limit.state(refused)).isEqualTo("\"token\";r=0;t=60");
        assertThat(RateLimit.secondsToWait(refused)).isEqualTo(3);
    }

    @Test
    void aClockThatPassesTheLargestNumberGoesOn() {
        RateLimit limit = new RateLimit("account", 1, 10);

        assertThat(taken(limit, "a", START)).isTrue();
        assertThat(taken(limit, "a", START + seconds(59))).isFalse();
        assertThat(taken(limit, "a", START + seconds(60))).isTrue();
    }

    @Test
    void remembersSoManyCallersAndNoMore() {
        RateLimit limit = new RateLimit("address", 1, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(taken(limit, i, 0)).isTrue();
        }

        assertThat(taken(limit, "first of those who share", 0)).isTrue();
        assertThat(taken(limit, "second of them", 0)).isFalse();
        assertThat(taken(limit, 1, 0)).isFalse();
        assertThat(taken(limit, "when the others are idle", seconds(61))).isTrue();
        assertThat(taken(limit, "there is room again", seconds(61))).isTrue();
    }

    @Test
    void manyAtOnceGetNoMoreThanThereIs() throws Exception {
        RateLimit limit = new RateLimit("account", 500, 10);
        Callable<Long> some =
                () -> IntStream.range(0, 400).filter(i -> taken(limit, "a", 0)).count();
        long taken = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            for (Future<Long> each : callers.invokeAll(List.of(some, some, some, some))) {
                taken += each.get();
            }
        }

        assertThat(taken).isEqualTo(500);
    }

    @Test
    void aCallerMeetsTheNearestOfTheirLimits() {
        RateLimits limits = new RateLimits(1000, 10, 5);
        UUID account = UUID.randomUUID();
        UUID token = UUID.randomUUID();

        RateLimits.Taken first = limits.fromCaller(limits.fromAddress("203.0.113.7", 1), account, token);
        assertThat(first.policies()).isEqualTo("\"address\";q=1000;w=60, \"account\";q=10;w=60, \"token\";q=5;w=60");
        assertThat(first.limit().state(first.untilFull())).startsWith("\"token\";r=4;");
        for (int i = 0; i < 4; i++) {
            limits.fromCaller(limits.fromAddress("203.0.113.7", 1), account, token)
                    .demand();
        }
        RateLimits.Taken tooMany = limits.fromCaller(limits.fromAddress("203.0.113.7", 1), account, token);
        assertThat(RateLimit.refused(tooMany.untilFull())).isTrue();
        RateLimits.Taken inPerson = limits.fromCaller(limits.fromAddress("203.0.113.7", 1), account, null);
        assertThat(inPerson.limit().state(inPerson.untilFull())).startsWith("\"account\";r=3;");
    }

    @Test
    void aNetworkOfIpv6IsOneCaller() {
        RateLimits limits = new RateLimits(2, 0, 0);

        limits.fromAddress("2001:db8:0:1::1", 1).demand();
        limits.fromAddress("2001:db8:0:1:ffff::2", 1).demand();
        assertThat(RateLimit.refused(limits.fromAddress("2001:db8:0:1::3", 1).untilFull()))
                .isTrue();
        limits.fromAddress("2001:db8:0:2::1", 1).demand();
    }

    @Test
    void zeroIsNoLimit() {
        RateLimits limits = new RateLimits(0, 0, 0);
        RateLimits.Taken taken = limits.fromCaller(limits.fromAddress("203.0.113.7", 10), UUID.randomUUID(), null);

        assertThat(taken.limit()).isNull();
        assertThat(taken.policies()).isEmpty();
        taken.demand();
    }
}
