package vn.tongket.indicators.evidence;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.indicators.observations.KnownVersion;
import vn.tongket.indicators.observations.VersionStatus;
import vn.tongket.kernel.http.ApiProblem;

/** Who may add and remove files. Who may read a version may read its files; that is the room of observations' to say. */
final class EvidenceAccess {

    private static final Set<VersionStatus> OPEN = EnumSet.of(VersionStatus.DRAFT, VersionStatus.RETURNED);

    private EvidenceAccess() {}

    /**
     * Its reporter's, while it is with them.
     *
     * @throws ApiProblem 403 for everybody else, 409 once it was sent
     */
    static void requireOpen(KnownVersion version) {
        if (!version.mayRecord()) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (!version.own()) {
            throw ApiProblem.forbidden("observation.not-your-draft");
        }
        if (!OPEN.contains(version.status())) {
            throw ApiProblem.conflict("evidence.closed", version.status().code());
        }
    }
}
