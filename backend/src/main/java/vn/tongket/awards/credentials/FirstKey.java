package vn.tongket.awards.credentials;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;

/** The key of a new installation, made at its first start. */
@ApplicationScoped
class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

    private final CredentialKeyService keys;
    private final CurrentRequest request;

    FirstKey(CredentialKeyService keys, CurrentRequest request) {
        this.keys = keys;
        this.request = request;
    }

    /** Where the folder cannot be written to, everything but credentials works all the same. */
    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        request.actAs(Actor.installation("credentials"));
        try {
            keys.begin();
        } catch (ApiProblem problem) {
            LOG.errorf("no credentials can be given out: %s", problem.getMessage());
        }
    }
}
