package vn.tongket.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UUID UNIT = UUID.randomUUID();

    @Test
    void somebodyWhoDidNotSignInHoldsNothing() {
        for (Role role : Role.values()) {
            assertThat(Actor.ANONYMOUS.holds(role)).isFalse();
        }
        assertThat(Actor.ANONYMOUS.anonymous()).isTrue();
    }

    @Test
    void theInstallationItselfHoldsEverythingEverywhere() {
        Actor loader = Actor.installation("sample-data");

        for (Role role : Role.values()) {
            assertThat(loader.holdsEverywhere(role)).isTrue();
        }
        assertThat(loader.anonymous()).isFalse();
    }

    @Test
    void aRoleOnAUnitIsNotARoleEverywhere() {
        Actor reporter = actor(new Actor.Grant(Role.REPORTER, UNIT));

        assertThat(reporter.holds(Role.REPORTER)).isTrue();
        assertThat(reporter.holdsEverywhere(Role.REPORTER)).isFalse();
        assertThat(reporter.unitsWith(EnumSet.of(Role.REPORTER, Role.APPROVER))).containsExactly(UNIT);
        assertThat(reporter.unitsWith(EnumSet.of(Role.APPROVER))).isEmpty();
    }

    @Test
    void aRoleOnTheInstallationNamesNoUnit() {
        Actor administrator = actor(new Actor.Grant(Role.ADMINISTRATOR, null));

        assertThat(administrator.unitsWith(EnumSet.allOf(Role.class))).isEmpty();
    }

    private static Actor actor(Actor.Grant... grants) {
        return new Actor(UUID.randomUUID(), "somebody", List.of(grants), Set.of("*:read"));
    }
}
