package vn.tongket.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/observations, GET, observations:read",
        "/api/v1/observations/A/06/2022/versions/2/status, PUT, observations:write",
        "api/v1/award-types/X, HEAD, award-types:read",
        "/api/v1/me, GET, me:read"
    })
    void anAddressNeedsTheScopeOfItsFirstPart(String path, String method, String needed) {
        assertThat(Scope.needed(method, path)).isEqualTo(needed);
    }

    @Test
    void aStarCoversAllResourcesButNotTheOtherVerb() {
        assertThat(Scope.allows(Set.of("*:read"), "units:read")).isTrue();
        assertThat(Scope.allows(Set.of("*:read"), "units:write")).isFalse();
        assertThat(Scope.allows(Set.of("*:write"), "units:read")).isFalse();
        assertThat(Scope.allows(Set.of("units:write"), "units:write")).isTrue();
        assertThat(Scope.allows(Set.of("units:write"), "plans:write")).isFalse();
        assertThat(Scope.allows(Set.of(), "units:read")).isFalse();
    }
}
