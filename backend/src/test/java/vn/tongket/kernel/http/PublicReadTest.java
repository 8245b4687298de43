package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.Actor;

/** With {@code tongket.public-read=false} nobody reads without signing in; with it, everybody reads what is public. */
class PublicReadTest {

    private static final RoomDescriptor CALENDARS =
            () -> List.of(Resource.of("calendar-feeds").openToHolders("/"));

    private final CurrentRequest current = new CurrentRequest();

    @Test
    void isOpenByDefault() {
        assertThatCode(() -> filter(true, "GET", "/api/v1/units")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units",
                "/api/v1/figures",
                "/api/v1/events",
                "/api/v1/units/session",
                "/api/v1/session/x",
                "/session",
                "/api/v1/calendar-feeds"
            })
    void closedMeansThatReadersSignIn(String path) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> filter(false, "GET", path))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(401));
    }

    @Test
    void closedStillLetsPeopleSignInAndOut() {
        assertThatCode(() -> filter(false, "POST", "/api/v1/session")).doesNotThrowAnyException();
        assertThatCode(() -> filter(false, "DELETE", "/api/v1/session")).doesNotThrowAnyException();
    }

    @Test
    void closedStillAnswersWhoHasASecretAddress() {
        assertThatCode(() -> filter(false, "GET", "/api/v1/calendar-feeds/secret.ics"))
                .doesNotThrowAnyException();
    }

    @Test
    void closedLetsThoseReadWhoSignedIn() {
        current.actAs(new Actor(UUID.randomUUID(), "somebody", List.of(), null));

        assertThatCode(() -> filter(false, "GET", "/api/v1/units")).doesNotThrowAnyException();
    }

    @Test
    void aTokenWithoutTheScopeIsRefusedEitherWay() {
        current.actAs(new Actor(UUID.randomUUID(), "script", List.of(), Set.of("units:read")));

        assertThatCode(() -> filter(false, "HEAD", "/api/v1/units")).doesNotThrowAnyException();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> filter(true, "GET", "/api/v1/figures"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("token.scope-missing"));
    }

    private void filter(boolean publicRead, String method, String path) {
        UriInfo uri = fake(UriInfo.class, Map.of("getPath", path));
        new AuthorizationFilter(current, new Rooms(List.of(CALENDARS)), publicRead)
                .filter(fake(ContainerRequestContext.class, Map.of("getMethod", method, "getUriInfo", uri)));
    }

    /** Answers what the map says and null to all else. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        InvocationHandler handler = (proxy, called, arguments) -> answers.get(called.getName());
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
