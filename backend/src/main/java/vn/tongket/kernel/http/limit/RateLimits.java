package vn.tongket.kernel.http.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;

/** How many requests a minute this process takes from one address, one account and one token. */
@ApplicationScoped
class RateLimits {

    private static final int CALLERS_TOLD_APART = 50_000;

    private final RateLimit address;
    private final RateLimit account;
    private final RateLimit token;
    private final String ofAnybody;
    private final String ofPersons;
    private final String ofTokens;

    RateLimits(
            @ConfigProperty(name = "tongket.rate-limit-address", defaultValue = "30000") long address,
            @ConfigProperty(name = "tongket.rate-limit-account", defaultValue = "6000") long account,
            @ConfigProperty(name = "tongket.rate-limit-token", defaultValue = "6000") long token) {
        this.address = new RateLimit("address", address, CALLERS_TOLD_APART);
        this.account = new RateLimit("account", account, CALLERS_TOLD_APART);
        this.token = new RateLimit("token", token, CALLERS_TOLD_APART);
        this.ofAnybody = policies(this.address);
        this.ofPersons = policies(this.address, this.account);
        this.ofTokens = policies(this.address, this.account, this.token);
    }

    private static String policies(RateLimit... limits) {
        return Stream.of(limits).filter(RateLimit::on).map(RateLimit::policy).collect(Collectors.joining(", "));
    }

    /**
     * What a request left of the limit that it is nearest to.
     *
     * @param limit which one
     * @param untilFull how long its bucket takes to be full again, in nanoseconds
     * @param cost what the request costs
     * @param policies all that it was held against
     */
    record Taken(@Nullable RateLimit limit, long untilFull, int cost, String policies) {

        /** @throws ApiProblem 429 where it was more than is taken */
        void demand() {
            if (RateLimit.refused(untilFull)) {
                throw ApiProblem.tooManyRequests("http.429", RateLimit.secondsToWait(untilFull));
            }
        }
    }

    Taken fromAddress(@Nullable String text, int cost) {
        Taken none = new Taken(null, 0, cost, ofAnybody);
        return text == null ? none : nearer(none, address, network(text), ofAnybody);
    }

    Taken fromCaller(Taken before, UUID accountId, @Nullable UUID tokenId) {
        String policies = tokenId == null ? ofPersons : ofTokens;
        Taken ofAccount = nearer(before, account, accountId, policies);
        return tokenId == null || RateLimit.refused(ofAccount.untilFull())
                ? ofAccount
                : nearer(ofAccount, token, tokenId, policies);
    }

    private static Taken nearer(Taken before, RateLimit limit, Object caller, String policies) {
        long untilFull = limit.on() ? limit.take(caller, before.cost(), System.nanoTime()) : -1;
        boolean nearest = untilFull >= 0 && (before.limit() == null || untilFull >= before.untilFull());
        return nearest
                ? new Taken(limit, untilFull, before.cost(), policies)
                : new Taken(before.limit(), before.untilFull(), before.cost(), policies);
    }

    /** Whoever has one address of IPv6 has the network of 64 bits around it. */
    private static Object network(String text) {
        if (text.indexOf(':') < 0) {
            return text;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(text);
            return parsed instanceof Inet6Address
                    ? ByteBuffer.wrap(parsed.getAddress()).getLong()
                    : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
