package vn.tongket.access.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/**
 * Where the installation asks administrators for a second factor, the role sleeps until theirs is on: they sign in, turn it
 * on, and have it back at the next request. With tokens too: one made by the password alone would get around it. Systems
 * have no password, and so need no second factor.
 */
@ApplicationScoped
public class AdministratorsProof {

    private static final String NOBODY = "none";
    private static final String ADMINISTRATORS = "administrators";

    private final boolean wanted;
    private final SecondStep secondStep;
    private final SignInRepository signIns;

    AdministratorsProof(
            @ConfigProperty(name = "tongket.second-factor.required", defaultValue = NOBODY) String required,
            SecondStep secondStep,
            SignInRepository signIns) {
        if (!required.equals(NOBODY) && !required.equals(ADMINISTRATORS)) {
            throw new IllegalStateException("TONGKET_SECOND_FACTOR_REQUIRED must be none or administrators");
        }
        this.wanted = required.equals(ADMINISTRATORS);
        this.secondStep = secondStep;
        this.signIns = signIns;
    }

    /** A word that means nothing is told at the start. */
    void start(@Observes StartupEvent event) {}

    /** The same person, without the role where it sleeps. */
    public Actor awake(Actor actor) {
        UUID id = actor.id();
        return id != null && actor.holds(Role.ADMINISTRATOR) && sleeps(id) ? actor.without(Role.ADMINISTRATOR) : actor;
    }

    /** Whether the role sleeps with an account that has it. */
    boolean sleeps(UUID account) {
        return wanted && !secondStep.on(account) && signIns.isPerson(account);
    }
}
