package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;

class AdministratorsProofTest {

    private static final UUID WITH = UUID.randomUUID();
    private static final UUID WITHOUT = UUID.randomUUID();
    private static final SecondStep FACTORS = new SecondStep() {
        @Override
        public boolean on(UUID account) {
            return account.equals(WITH);
        }

        @Override
        public Set<UUID> on(java.util.Collection<UUID> accounts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answer check(UUID account, @Nullable String code) {
            throw new UnsupportedOperationException();
        }
    };

    private static final UUID SYSTEM = UUID.randomUUID();
    private static final SignInRepository PEOPLE = new SignInRepository(null) {
        @Override
        boolean isPerson(UUID account) {
            return !account.equals(SYSTEM);
        }
    };

    private final AdministratorsProof proof = new AdministratorsProof("administrators", FACTORS, PEOPLE);

    private static Actor administrator(UUID id, @Nullable Set<String> scopes) {
        UUID unit = UUID.randomUUID();
        return new Actor(
                id, "chief", List.of(new Grant(Role.ADMINISTRATOR, unit), new Grant(Role.VIEWER, unit)), scopes);
    }

    @Test
    void anAdministratorWithoutASecondFactorIsNoneUntilItIsOnWithTokensToo() {
        assertThat(proof.awake(administrator(WITHOUT, null)).grants())
                .extracting(Grant::role)
                .containsExactly(Role.VIEWER);
        assertThat(proof.awake(administrator(WITHOUT, Set.of("*:write"))).holds(Role.ADMINISTRATOR))
                .isFalse();
        Actor proved = administrator(WITH, null);
        assertThat(proof.awake(proved)).isSameAs(proved);
    }

    @Test
    void aSystemHasNoPasswordAndNeedsNone() {
        Actor system = administrator(SYSTEM, Set.of("*:write"));

        assertThat(proof.awake(system)).isSameAs(system);
    }

    @Test
    void whereItIsNotAskedForNothingChanges() {
        Actor actor = administrator(WITHOUT, null);

        assertThat(new AdministratorsProof("none", FACTORS, PEOPLE).awake(actor))
                .isSameAs(actor);
        assertThat(proof.awake(Actor.installation("bootstrap")).holdsEverywhere(Role.ADMINISTRATOR))
                .isTrue();
    }

    @Test
    void aWordThatMeansNothingIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> new AdministratorsProof("everybody", FACTORS, PEOPLE));
    }
}
