package vn.tongket.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void overTlsItIsBoundToThisHost() {
        for (NewCookie cookie :
                new NewCookie[] {SessionCookie.of("secret", Duration.ofHours(12), true), SessionCookie.ended(true)}) {
            assertThat(cookie.getName()).isEqualTo("__Host-tongket");
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
        }
    }

    @Test
    void withoutTlsABrowserWouldRefuseThePrefix() {
        NewCookie cookie = SessionCookie.of("secret", Duration.ofHours(12), false);

        assertThat(cookie.getName()).isEqualTo("tongket_session");
        assertThat(cookie.isSecure()).isFalse();
    }
}
