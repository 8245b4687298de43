package vn.tongket.access.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.access.rights.RightsExplanation.Reason;
import vn.tongket.access.rights.RightsResponse.EffectiveRight;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Where the installation asks administrators for a second factor, and the account has none. */
class SleepingRightsTest {

    private static final UUID ACCOUNT = UUID.randomUUID();

    private static final Accounts ACCOUNTS = new Accounts() {
        @Override
        public boolean any() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void provision(String username, String displayName, String password, Role role, String unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean administers(UUID account) {
            return false;
        }

        @Override
        public Actor awake(Actor actor) {
            return actor.without(Role.ADMINISTRATOR);
        }

        @Override
        public List<String> usernames() {
            throw new UnsupportedOperationException();
        }
    };

    private static RightsExplanation explained(Role role, String operation) {
        CurrentRequest request = new CurrentRequest();
        request.actAs(new Actor(ACCOUNT, "chief", List.of(), null));
        RightsRepository everywhere = new RightsRepository(null) {
            @Override
            List<EffectiveRight> of(UUID account, LocalDate day) {
                return List.of(new EffectiveRight(role, null, "own", null, null, null));
            }
        };
        RightsService service = new RightsService(
                new OperationTable(),
                everywhere,
                ACCOUNTS,
                null,
                null,
                new RightsWords(request),
                request,
                Clock.systemUTC());
        return service.explanation(ACCOUNT.toString(), new RightsService.AskedRight(operation, null, null, null, null));
    }

    @Test
    void theRoleOfAdministratorSleepsAndTheReasonIsSaid() {
        RightsExplanation answer = explained(Role.ADMINISTRATOR, "createAccount");

        assertThat(answer.decision()).isEqualTo("denied");
        assertThat(answer.cases().getFirst().reasons())
                .extracting(Reason::code)
                .containsExactly("rights.needs", "rights.asleep");
    }

    @Test
    void otherRolesDoNot() {
        assertThat(explained(Role.APPROVER, "putReviewStatus").decision()).isEqualTo("allowed");
    }
}
