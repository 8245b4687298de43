package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tongket.kernel.http.Fakes.fake;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
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

    /** Which of the operations here is asked for. */
    private String asked = "ofEverybody";

    @PermitAll
    void ofEverybody() {}

    @Authenticated
    void ofWhoeverSignedIn() {}

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
    void closedAnswersATokenWithoutTheScopeWhatItAnswersWhoHasASecretAddress() {
        script();

        assertThatCode(() -> filter(false, "GET", "/api/v1/calendar-feeds/secret.ics"))
                .doesNotThrowAnyException();
    }

    @Test
    void closedLetsThoseReadWhoSignedIn() {
        current.actAs(new Actor(UUID.randomUUID(), "somebody", List.of(), null));

        assertThatCode(() -> filter(false, "GET", "/api/v1/units")).doesNotThrowAnyException();
    }

    @Test
    void aTokenWithoutTheScopeReadsWhatAnybodyReads() {
        script();

        assertThatCode(() -> filter(true, "GET", "/api/v1/figures")).doesNotThrowAnyException();
        assertThat(current.actor().anonymous()).isTrue();
        assertThat(current.missingScope()).isEqualTo("figures:read");
    }

    @Test
    void aTokenWithTheScopeReadsAsItsAccount() {
        script();

        assertThatCode(() -> filter(false, "HEAD", "/api/v1/units")).doesNotThrowAnyException();
        assertThat(current.actor().anonymous()).isFalse();
        assertThat(current.missingScope()).isNull();
    }

    @Test
    void aTokenWithoutTheScopeIsRefusedWhereNobodyReadsAndWhereItWrites() {
        script();

        assertScopeMissing(() -> filter(false, "GET", "/api/v1/figures"));
        asked = "ofWhoeverSignedIn";
        assertScopeMissing(() -> filter(true, "GET", "/api/v1/me/work"));
        assertScopeMissing(() -> filter(true, "PUT", "/api/v1/units/TK"));
    }

    private void script() {
        current.actAs(new Actor(UUID.randomUUID(), "script", List.of(), Set.of("units:read")));
    }

    private static void assertScopeMissing(ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("token.scope-missing"));
    }

    private void filter(boolean publicRead, String method, String path) throws NoSuchMethodException {
        UriInfo uri = fake(UriInfo.class, Map.of("getPath", path));
        AuthorizationFilter filter = new AuthorizationFilter(current, new Rooms(List.of(CALENDARS)), publicRead);
        filter.resource = fake(
                ResourceInfo.class,
                Map.of(
                        "getResourceMethod",
                        PublicReadTest.class.getDeclaredMethod(asked),
                        "getResourceClass",
                        PublicReadTest.class));
        filter.filter(fake(ContainerRequestContext.class, Map.of("getMethod", method, "getUriInfo", uri)));
    }
}
