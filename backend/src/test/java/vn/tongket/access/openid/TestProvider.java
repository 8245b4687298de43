package vn.tongket.access.openid;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** As much of a provider as what it signs can be tried with: its description and its keys. */
final class TestProvider implements AutoCloseable {

    static final String CLIENT = "web";
    static final String AUDIENCE = "api";

    private final HttpServer server;
    private final ECKey key;
    final String issuer;

    TestProvider() throws IOException, JOSEException {
        key = newKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        answer(
                "/.well-known/openid-configuration",
                new ObjectMapper()
                        .writeValueAsString(Map.of(
                                "issuer", issuer,
                                "authorization_endpoint", issuer + "/authorize",
                                "token_endpoint", issuer + "/token",
                                "jwks_uri", issuer + "/keys")));
        answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    static ECKey newKey() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID("first").generate();
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** What reads its tokens, with a clock of the test. */
    SignedTokens reader(Clock clock) {
        OpenIdSettings settings = settings(issuer, AUDIENCE);
        ProviderCalls calls = new ProviderCalls(settings, new ObjectMapper());
        return new SignedTokens(settings, new Provider(settings, calls, clock), clock);
    }

    static OpenIdSettings settings(String issuer, String audience) {
        return new OpenIdSettings(
                Optional.of(issuer),
                Optional.of(CLIENT),
                Optional.empty(),
                Optional.empty(),
                Optional.of(audience),
                "openid",
                "none",
                false,
                true);
    }

    JWTClaimsSet.Builder claims(String audience, Clock clock) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("somebody")
                .audience(audience)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(60)));
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, ECKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
