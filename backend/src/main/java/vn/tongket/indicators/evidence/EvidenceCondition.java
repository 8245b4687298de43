package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.indicators.observations.SubmissionCondition;
import vn.tongket.kernel.http.Fault;

/** Where the definition asks for evidence, a version without a file is not sent. */
@ApplicationScoped
class EvidenceCondition implements SubmissionCondition {

    private final EvidenceRepository repository;

    EvidenceCondition(EvidenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, List<Fault>> lacking(Collection<UUID> versions) {
        return repository.withoutNeeded(versions).stream()
                .collect(Collectors.toMap(
                        version -> version, version -> List.of(Fault.at("/status", "evidence.required"))));
    }
}
