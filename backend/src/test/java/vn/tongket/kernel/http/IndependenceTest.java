package vn.tongket.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Delegator;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;

class IndependenceTest {

    private static final UUID HOA = UUID.randomUUID();
    private static final UUID LAN = UUID.randomUUID();
    private static final Predicate<Actor> APPROVES = actor -> actor.holds(Role.APPROVER);

    private static Actor person(UUID id, String name, Grant... grants) {
        return new Actor(id, name, List.of(grants), null);
    }

    private static String refusal(Independence independence, Actor actor) {
        return assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> independence.require(actor, APPROVES, "plan.own-submission"))
                .actual()
                .code();
    }

    @Test
    void whoeverMayNotIsRefusedForThat() {
        assertThat(refusal(Independence.of(LAN), person(HOA, "hoa"))).isEqualTo("access.denied");
    }

    @Test
    void nobodyDecidesOnTheirOwnWorkWhateverTheyAreCalled() {
        Actor hoa = person(HOA, "a new name", new Grant(Role.APPROVER, null));

        assertThat(refusal(Independence.of(HOA), hoa)).isEqualTo("plan.own-submission");
        assertThat(refusal(Independence.of(List.of(LAN, HOA)), hoa)).isEqualTo("plan.own-submission");
        assertThatCode(() -> Independence.of(LAN).require(hoa, APPROVES, "plan.own-submission"))
                .doesNotThrowAnyException();
    }

    @Test
    void norBySomeAccountOfTheSameName() {
        Actor second = person(HOA, "hoa2", new Grant(Role.APPROVER, null)).namedLike(Set.of(LAN));

        assertThat(refusal(Independence.of(LAN), second)).isEqualTo("independence.same-name");
        assertThatCode(() -> Independence.of(UUID.randomUUID()).require(second, APPROVES, "x"))
                .doesNotThrowAnyException();
    }

    @Test
    void norByARightThatAnAuthorLent() {
        Grant lent = new Grant(Role.APPROVER, null, new Delegator(LAN, "lan"));

        assertThat(refusal(Independence.of(LAN), person(HOA, "hoa", lent))).isEqualTo("delegation.from-author");
        assertThatCode(() -> Independence.of(LAN)
                        .require(person(HOA, "hoa", lent, new Grant(Role.APPROVER, null)), APPROVES, "x"))
                .as("their own right is enough")
                .doesNotThrowAnyException();
    }

    @Test
    void workOfTheInstallationHasNoAuthorAmongPeople() {
        assertThatCode(() -> Independence.of((UUID) null)
                        .require(person(HOA, "hoa", new Grant(Role.APPROVER, null)), APPROVES, "x"))
                .doesNotThrowAnyException();
    }
}
