package vn.tongket.samples;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;

/** At the start of a local run: the sample files that are not there yet, in their order, then the demo accounts. */
@ApplicationScoped
class LocalRun {

    private static final Logger LOG = Logger.getLogger(LocalRun.class);

    private final SampleService samples;
    private final DemoAccounts demoAccounts;
    private final CurrentRequest request;
    private final boolean sampleData;

    LocalRun(
            SampleService samples,
            DemoAccounts demoAccounts,
            CurrentRequest request,
            @ConfigProperty(name = "tongket.sample-data", defaultValue = "false") boolean sampleData) {
        this.samples = samples;
        this.demoAccounts = demoAccounts;
        this.request = request;
        this.sampleData = sampleData;
    }

    @ActivateRequestContext
    void start(@Observes @Priority(100) StartupEvent event) {
        request.actAs(Actor.installation("sample-data"));
        if (sampleData) {
            loadWhatFits();
        }
        demoAccounts.provide();
    }

    /** What people entered may leave no room for a file of a later release; that is told, and the installation starts. */
    private void loadWhatFits() {
        try {
            loadFiles();
        } catch (ApiProblem problem) {
            LOG.errorf("the sample files that are left do not fit what is there: %s", problem.getMessage());
        }
    }

    /** Loads the listed files that are not there yet. */
    void loadFiles() {
        DataFiles.all().forEach(samples::load);
    }
}
