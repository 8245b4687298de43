package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Role;

/** The first administrator comes from the settings of a new installation, and only of a new one. */
class FirstAdministratorTest {

    private final Register accounts = new Register();

    private void start(@Nullable String username, @Nullable String password) {
        new FirstAdministrator(
                        accounts, new CurrentRequest(), Optional.ofNullable(username), Optional.ofNullable(password))
                .start(new StartupEvent());
    }

    @Test
    void isMadeWhereThereIsNoAccount() {
        start("chief", "a long enough password");
        assertThat(accounts.made).containsExactly("chief administrator null");
    }

    @Test
    void isNotMadeAgain() {
        start("chief", "a long enough password");
        start("other", "a long enough password");
        assertThat(accounts.made).hasSize(1);
    }

    @Test
    void isNotMadeWithoutTheSettings() {
        start(null, "a long enough password");
        start("chief", null);
        assertThat(accounts.made).isEmpty();
    }

    @Test
    void isRefusedWithASentenceThatNamesTheSetting() {
        assertThatThrownBy(() -> start("chief", "short")).hasMessageContaining("TONGKET_BOOTSTRAP_PASSWORD");
        assertThatThrownBy(() -> start("Chief Officer", "a long enough password"))
                .hasMessageContaining("TONGKET_BOOTSTRAP_USERNAME");
        assertThat(accounts.made).isEmpty();
    }

    private static final class Register implements Accounts {

        private final List<String> made = new ArrayList<>();

        @Override
        public vn.tongket.kernel.security.Actor awake(vn.tongket.kernel.security.Actor actor) {
            return actor;
        }

        @Override
        public boolean administers(java.util.UUID account) {
            return false;
        }

        @Override
        public boolean any() {
            return !made.isEmpty();
        }

        @Override
        public void provision(String username, String displayName, String password, Role role, @Nullable String unit) {
            made.add(username + " " + role.code() + " " + unit);
        }

        @Override
        public List<String> usernames() {
            return made;
        }
    }
}
