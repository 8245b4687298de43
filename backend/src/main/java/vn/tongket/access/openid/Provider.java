package vn.tongket.access.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The provider as it describes itself, and its keys. Both are asked for when they are first needed and now and then
 * after; while it does not answer, what was known goes on counting for an hour.
 */
@ApplicationScoped
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration JUST_SEEN = Duration.ofSeconds(5);
    private static final long KEYS_OUTLIVE_AN_OUTAGE_MS = Duration.ofHours(1).toMillis();

    private final OpenIdSettings settings;
    private final ProviderCalls calls;
    private final Clock clock;
    private volatile @Nullable Discovery known;

    Provider(OpenIdSettings settings, ProviderCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    private record Discovery(ProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    ProviderMetadata metadata() {
        return known().metadata();
    }

    /**
     * The same, and the provider has answered just now: whoever is sent there finds somebody.
     *
     * @throws ProviderException where it does not answer
     */
    ProviderMetadata present() {
        Discovery last = known;
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.since().plus(JUST_SEEN))) {
            return last.metadata();
        }
        Discovery fresh = ask(last, now);
        known = fresh;
        return fresh.metadata();
    }

    JWKSource<SecurityContext> keys() {
        return known().keys();
    }

    private Discovery known() {
        Discovery present = known;
        Instant now = clock.instant();
        if (present != null && now.isBefore(present.since().plus(FRESH))) {
            return present;
        }
        try {
            present = ask(present, now);
        } catch (ProviderException e) {
            if (present == null) {
                throw e;
            }
            LOG.warnf("openid: %s; going on with what was known", e.getMessage());
            return present;
        }
        known = present;
        return present;
    }

    private Discovery ask(@Nullable Discovery present, Instant now) {
        String base = settings.issuer().replaceFirst("/$", "");
        ProviderMetadata metadata =
                ProviderMetadata.read(settings.issuer(), calls.readJson(URI.create(base + DESCRIPTION)));
        boolean sameKeys = present != null && present.metadata().keys().equals(metadata.keys());
        return new Discovery(metadata, sameKeys ? present.keys() : keysAt(metadata.keys()), now);
    }

    private JWKSource<SecurityContext> keysAt(URI address) {
        try {
            return JWKSourceBuilder.create(address.toURL(), this::retrieve)
                    .retrying(false)
                    .outageTolerant(KEYS_OUTLIVE_AN_OUTAGE_MS)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Resource retrieve(URL address) throws IOException {
        try {
            return new Resource(calls.read(URI.create(address.toString())), "application/json");
        } catch (ProviderException e) {
            throw new IOException(e);
        }
    }
}
