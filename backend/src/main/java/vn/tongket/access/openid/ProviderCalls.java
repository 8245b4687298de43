package vn.tongket.access.openid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.openid.ProviderException.Kind;

/** Requests to the provider: only to where its own description leads, without following redirects, and not for long. */
@ApplicationScoped
class ProviderCalls {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LARGEST = 1 << 20;

    private final OpenIdSettings settings;
    private final ObjectMapper json;
    private volatile @Nullable HttpClient client;

    ProviderCalls(OpenIdSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** What stands at an address, as text. */
    String read(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .build();
        Answer answer = send(request);
        if (answer.status() != 200) {
            throw new ProviderException(Kind.UNAVAILABLE, address + " answered " + answer.status());
        }
        return answer.body();
    }

    JsonNode readJson(URI address) {
        return parse(address, read(address));
    }

    /** Sends a form in the name of our client. */
    JsonNode send(URI address, Map<String, String> form, boolean secretInHeader) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded");
        Map<String, String> all = new java.util.LinkedHashMap<>(form);
        Optional<String> secret = settings.clientSecret();
        if (secret.isPresent() && secretInHeader) {
            request.header("Authorization", basic(settings.clientId(), secret.get()));
        } else {
            all.put("client_id", settings.clientId());
            secret.ifPresent(known -> all.put("client_secret", known));
        }
        Answer answer = send(
                request.POST(HttpRequest.BodyPublishers.ofString(encode(all))).build());
        if (answer.status() >= 500) {
            throw new ProviderException(Kind.UNAVAILABLE, address + " answered " + answer.status());
        }
        JsonNode body = parse(address, answer.body());
        if (answer.status() != 200) {
            throw new ProviderException(
                    Kind.REFUSED,
                    address + " answered " + answer.status() + " "
                            + body.path("error").asText());
        }
        return body;
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client().send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new ProviderException(Kind.UNAVAILABLE, request.uri() + " answered at too great length");
                }
                return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new ProviderException(Kind.UNAVAILABLE, request.uri() + " did not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderException(Kind.UNAVAILABLE, "interrupted", e);
        }
    }

    /** Made when it is first needed: most installations have no provider. */
    private HttpClient client() {
        HttpClient known = client;
        if (known == null) {
            known = HttpClient.newBuilder()
                    .connectTimeout(LONGEST)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = known;
        }
        return known;
    }

    private JsonNode parse(URI address, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ProviderException(Kind.UNAVAILABLE, address + " answered no JSON", e);
        }
    }

    /** Both parts are encoded before they are joined (RFC 6749, 2.3.1). */
    private static String basic(String id, String secret) {
        String pair = encode(id) + ":" + encode(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
