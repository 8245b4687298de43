package vn.tongket.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.openid.ProviderException.Kind;

/**
 * Reads what the provider signed, and believes only what it signed with a key of its own by an algorithm with a public
 * key, for us, and for now. Which of the two kinds a token is, is looked at too: one does not pass for the other.
 */
@ApplicationScoped
class SignedTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    /** Claims that only tokens have which tell a client who signed in. */
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    /** What a provider may call an access token in the claim {@code typ}, where it has that claim. */
    private static final String BEARER = "bearer";

    private static final int SECONDS_THAT_CLOCKS_DIFFER = 10;

    private final OpenIdSettings settings;
    private final Provider provider;
    private final Clock clock;

    SignedTokens(OpenIdSettings settings, Provider provider, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * Who signed in (OpenID Connect Core 1.0, 3.1.3.7).
     *
     * @param nonce what the sign-in began with
     * @throws ProviderException where it cannot be believed
     */
    JWTClaimsSet idToken(String token, String nonce) {
        JWTClaimsSet claims = verified(token, settings.clientId(), Set.of(JOSEObjectType.JWT), Set.of("sub", "iat"));
        Object party = claims.getClaim("azp");
        boolean forAnother = party == null ? claims.getAudience().size() > 1 : !party.equals(settings.clientId());
        if (forAnother) {
            throw refused("it was given to another client");
        }
        if (!nonce.equals(claims.getClaim("nonce"))) {
            throw refused("its nonce is of another sign-in");
        }
        return claims;
    }

    /**
     * Who calls (RFC 9068, or as near as the provider comes to it).
     *
     * @throws ProviderException where it cannot be believed
     */
    JWTClaimsSet accessToken(String token, String audience) {
        JWTClaimsSet claims =
                verified(token, audience, Set.of(ACCESS_TOKEN, JOSEObjectType.JWT), Set.of("sub", "iat", "exp"));
        Object type = claims.getClaim("typ");
        if (OF_ID_TOKENS.stream().anyMatch(claim -> claims.getClaim(claim) != null)
                || (type != null && !BEARER.equalsIgnoreCase(type.toString()))) {
            throw refused("it is no access token");
        }
        return claims;
    }

    private JWTClaimsSet verified(String token, String audience, Set<JOSEObjectType> types, Set<String> claims) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        Set<@Nullable JOSEObjectType> allowed = new java.util.HashSet<>(types);
        allowed.add(null);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(allowed));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, provider.keys()));
        processor.setJWTClaimsSetVerifier(new Claims(audience, claims));
        try {
            return processor.process(token, null);
        } catch (RateLimitReachedException e) {
            throw refused("it is signed by no key that the provider had a moment ago");
        } catch (KeySourceException e) {
            throw new ProviderException(Kind.UNAVAILABLE, "the provider's keys cannot be read: " + e.getMessage(), e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static ProviderException refused(String why) {
        return new ProviderException(Kind.REFUSED, "the token is not believed: " + why);
    }

    /** Issuer, audience and times, by the clock of the installation. */
    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        Claims(String audience, Set<String> needed) {
            super(audience, new JWTClaimsSet.Builder().issuer(settings.issuer()).build(), with(needed));
            setMaxClockSkew(SECONDS_THAT_CLOCKS_DIFFER);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }

        @Override
        public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            if (claims.getSubject().isBlank()) {
                throw new BadJWTException("it names nobody");
            }
        }
    }

    private static Set<String> with(Set<String> claims) {
        Set<String> all = new java.util.HashSet<>(claims);
        all.add("exp");
        return all;
    }
}
