package vn.tongket.services.installation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Role;

/** Tells administrators of the installation how it is. */
@ApplicationScoped
class InstallationService {

    private final BackupRepository backups;
    private final CurrentRequest request;
    private final String release;

    InstallationService(
            BackupRepository backups,
            CurrentRequest request,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.backups = backups;
        this.request = request;
        this.release = release;
    }

    /** @throws ApiProblem 403 for everybody but administrators of the installation */
    InstallationResponse get() {
        if (!request.actor().holdsEverywhere(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        BackupRepository.Database database = backups.database();
        return new InstallationResponse(
                release,
                database.server(),
                database.migration(),
                backups.last().orElse(null),
                backups.lastChecked().orElse(null));
    }
}
