package vn.tongket.access.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** The first administrator of a new installation, from its settings; later starts do not look at them. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final CurrentRequest request;
    private final Optional<String> username;
    private final Optional<String> password;

    FirstAdministrator(
            Accounts accounts,
            CurrentRequest request,
            @ConfigProperty(name = "tongket.bootstrap-username") Optional<String> username,
            @ConfigProperty(name = "tongket.bootstrap-password") Optional<String> password) {
        this.accounts = accounts;
        this.request = request;
        this.username = username;
        this.password = password;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        if (username.isEmpty() || password.isEmpty() || accounts.any()) {
            return;
        }
        if (!username.get().matches(WriteAccount.USERNAME)) {
            throw new IllegalStateException(
                    "TONGKET_BOOTSTRAP_USERNAME must be lower-case letters, digits, dots and dashes");
        }
        if (password.get().length() < SHORTEST) {
            throw new IllegalStateException(
                    "TONGKET_BOOTSTRAP_PASSWORD must have at least " + SHORTEST + " characters");
        }
        request.actAs(Actor.installation("bootstrap"));
        accounts.provision(username.get(), "Quản trị viên", password.get(), Role.ADMINISTRATOR, null);
        LOG.infof("first administrator %s created", username.get());
    }
}
