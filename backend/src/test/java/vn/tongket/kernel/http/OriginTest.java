package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tongket.kernel.http.Fakes.fake;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.IdentityAttributes;

/** Whoever changes something by the cookie of a session does so from a page of this installation. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://here.example/api/v1/session, https://here.example",
        "http://localhost:8080/api/v1/session, http://localhost:8080",
        // A proxy that ends TLS need not say so.
        "http://here.example/api/v1/session, https://here.example"
    })
    void isOurs(String asked, String origin) {
        assertThatCode(() -> delete(asked, origin)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://here.example/api/v1/session, http://here.example",
        "https://here.example/api/v1/session, https://here.example:8443",
        "https://here.example/api/v1/session, https://here.example.net",
        "http://localhost:8080/api/v1/session, http://localhost",
        "https://here.example/api/v1/session, ftp://here.example",
        "https://here.example/api/v1/session, here.example",
        "https://here.example/api/v1/session, null"
    })
    void isForeign(String asked, String origin) {
        assertForeign(asked, origin);
    }

    @Test
    void mustBeSaid() {
        assertForeign("https://here.example/api/v1/session", null);
    }

    private static void assertForeign(String asked, @Nullable String origin) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> delete(asked, origin))
                .matches(problem -> problem.code().equals("origin.foreign"));
    }

    private static void delete(String asked, @Nullable String origin) {
        URI address = URI.create(asked);
        UriInfo uri = fake(UriInfo.class, Map.of("getPath", address.getPath(), "getRequestUri", address));
        Map<String, Object> known = new HashMap<>(Map.of(
                "getMethod",
                "DELETE",
                "getUriInfo",
                uri,
                "getProperty " + IdentityAttributes.BY_SESSION,
                true,
                "getHeaderString Host",
                address.getAuthority()));
        if (origin != null) {
            known.put("getHeaderString Origin", origin);
        }
        new AuthorizationFilter(new CurrentRequest(), new Rooms(List.of()), true)
                .filter(fake(ContainerRequestContext.class, known));
    }
}
