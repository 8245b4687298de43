package vn.tongket.access.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether people sign in by name and password. Where all come from a provider that can be turned off, but for one
 * account with which an administrator gets in while the provider is down.
 */
@ApplicationScoped
class LocalSignIn {

    private final boolean open;
    private final Optional<String> breakGlass;

    LocalSignIn(
            @ConfigProperty(name = "tongket.local-sign-in", defaultValue = "true") boolean open,
            @ConfigProperty(name = "tongket.break-glass-username") Optional<String> breakGlass) {
        this.open = open;
        this.breakGlass = breakGlass;
    }

    void start(@Observes StartupEvent event) {
        if (!open && breakGlass.isEmpty()) {
            throw new IllegalStateException(
                    "TONGKET_LOCAL_SIGN_IN=false shuts out everybody while the provider is down:"
                            + " name the one account that still signs in by password with TONGKET_BREAK_GLASS_USERNAME.");
        }
    }

    boolean open() {
        return open;
    }

    boolean admits(String username) {
        return open || isBreakGlass(username);
    }

    /** Whether it is the account for emergencies, which no provider may take over. */
    boolean isBreakGlass(String username) {
        return breakGlass.filter(username::equals).isPresent();
    }
}
