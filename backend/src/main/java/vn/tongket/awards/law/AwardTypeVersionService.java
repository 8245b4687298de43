package vn.tongket.awards.law;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of what legal versions say of types. The type is locked, and its revision counts its versions too. */
@ApplicationScoped
class AwardTypeVersionService {

    private final AwardTypeVersionRepository versions;
    private final AwardTypeRepository types;
    private final AwardLawService laws;
    private final AwardLawRepository lawRows;
    private final List<AwardTypeListener> listeners;
    private final LawAccess access;
    private final AuditTrail audit;
    private final DataVersions dataVersions;
    private final CurrentRequest request;
    private final Clock clock;

    AwardTypeVersionService(
            AwardTypeVersionRepository versions,
            AwardTypeRepository types,
            AwardLawService laws,
            AwardLawRepository lawRows,
            @All List<AwardTypeListener> listeners,
            LawAccess access,
            AuditTrail audit,
            DataVersions dataVersions,
            CurrentRequest request,
            Clock clock) {
        this.versions = versions;
        this.types = types;
        this.laws = laws;
        this.lawRows = lawRows;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.dataVersions = dataVersions;
        this.request = request;
        this.clock = clock;
    }

    Page<AwardTypeResponse> page(String code, PageRequest page) {
        UUID type = types.idOf(code).orElseThrow(() -> AwardTypeService.unknown(code));
        return versions.page(type, LocalDate.now(clock), page);
    }

    @Transactional
    Reply.Saved<AwardTypeResponse> put(String code, String law, WriteAwardTypeVersion body, IfMatch ifMatch) {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        AwardTypeEntity type = types.lock(code).orElseThrow(() -> AwardTypeService.unknown(code));
        AwardLawResponse said = laws.get(law).body();
        UUID lawId = lawRows.idOf(law).orElseThrow();
        AwardTypeResponse existing = find(type.id, lawId);
        if (existing != null && says(existing, body)) {
            return Reply.Saved.unchanged(existing, type.revision);
        }
        checkRules(code, said, body);
        if (existing != null) {
            ifMatch.require(type.revision);
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.require(type.revision);
        }
        versions.write(type.id, lawId, body);
        type.calledAlso(versions.namesOf(type.id));
        listeners.forEach(listener -> listener.readDifferently(List.of(type.id)));
        AwardTypeResponse after =
                versions.find(type.id, lawId, LocalDate.now(clock)).orElseThrow();
        audit.record(
                AuditEvent.of(existing == null ? "create-version" : "change-version", "award-types", code, null),
                existing,
                after);
        dataVersions.bump("awards", type.id);
        return new Reply.Saved<>(after, type.revision, existing == null);
    }

    private @Nullable AwardTypeResponse find(UUID type, UUID law) {
        return versions.find(type, law, LocalDate.now(clock)).orElse(null);
    }

    private static boolean says(AwardTypeResponse version, WriteAwardTypeVersion body) {
        return version.written(body.confidence()).equals(ordered(body)) && version.confidence() == body.confidence();
    }

    private static WriteAwardTypeVersion ordered(WriteAwardTypeVersion body) {
        return new WriteAwardTypeVersion(
                body.name(),
                body.kinds(),
                body.level(),
                body.authority(),
                body.legalBasis(),
                body.confidence(),
                body.coefficients().stream().sorted(AwardPrize.BY_KIND).toList(),
                body.conditions(),
                body.note(),
                body.source());
    }

    private void checkRules(String code, AwardLawResponse law, WriteAwardTypeVersion body) {
        List<Fault> faults = new ArrayList<>();
        if (!law.recipientKinds().containsAll(body.kinds())) {
            faults.add(Fault.at("/recipientKinds", "award-type.kinds-beyond-law", law.code()));
        }
        Set<RecipientKind> priced = EnumSet.noneOf(RecipientKind.class);
        List<AwardPrize> prizes = body.coefficients();
        for (int i = 0; i < prizes.size(); i++) {
            RecipientKind kind = prizes.get(i).recipientKind();
            if (!body.kinds().contains(kind)) {
                faults.add(Fault.at("/prizes/" + i + "/recipientKind", "award-type.prize-of-other-kind"));
            } else if (!priced.add(kind)) {
                faults.add(Fault.at("/prizes/" + i + "/recipientKind", "award-type.prize-twice"));
            }
            if (!prizes.get(i).possible()) {
                faults.add(Fault.at("/prizes/" + i + "/coefficient", "award-type.prize-coefficient"));
            }
        }
        List<String> known = types.codes();
        List<WriteAwardPrerequisite> conditions = body.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            faults.addAll(
                    PrerequisiteRules.broken("/prerequisites/" + i, conditions.get(i), type -> known.contains(type)));
        }
        if (conditions.stream()
                .anyMatch(condition ->
                        code.equals(condition.type()) && condition.timing() == PrerequisiteTiming.SAME_YEAR)) {
            faults.add(Fault.at("/prerequisites", "award-type.prerequisite-itself"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }
}
