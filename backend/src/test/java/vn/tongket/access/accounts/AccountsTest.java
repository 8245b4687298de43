package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The door that the start of an installation uses, outside any request and any transaction. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountsTest {

    @Inject
    Accounts accounts;

    @Inject
    World world;

    @Test
    void sayWhetherThereAreAnyAndWhichOnes() {
        String username = world.account(Role.ADMINISTRATOR, null);
        assertThat(accounts.any()).isTrue();
        assertThat(accounts.usernames()).contains(username);
    }
}
