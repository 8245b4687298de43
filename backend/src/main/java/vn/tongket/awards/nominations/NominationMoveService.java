package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.answers.Eligibility;
import vn.tongket.awards.eligibility.answers.EligibilityResponse;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.security.Actor;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;

/** How nominations go from unit to unit: sent, taken in, returned, before a council, given up. */
@ApplicationScoped
class NominationMoveService {

    private final NominationRepository nominations;
    private final NominationStepRepository steps;
    private final NominationService service;
    private final ReadinessService readiness;
    private final Eligibility eligibility;
    private final NominationAccess access;
    private final NominationEvents events;
    private final Units units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    NominationMoveService(
            NominationRepository nominations,
            NominationStepRepository steps,
            NominationService service,
            ReadinessService readiness,
            Eligibility eligibility,
            NominationAccess access,
            NominationEvents events,
            Units units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.nominations = nominations;
        this.steps = steps;
        this.service = service;
        this.readiness = readiness;
        this.eligibility = eligibility;
        this.access = access;
        this.events = events;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Reply.Revised<NominationResponse> move(String id, WriteNominationStatus move, IfMatch ifMatch) {
        NominationRepository.StoredNomination found = service.held(id);
        checkRole(found, move.status());
        ifMatch.require(found.revision());
        checkMove(found, move);
        apply(found, move);
        NominationRepository.StoredNomination after =
                nominations.find(found.nomination().id()).orElseThrow();
        steps.add(
                after.nomination().id(),
                found.nomination().status(),
                move.reason(),
                request.actor().username(),
                clock.instant());
        audit.record(
                NominationService.auditEvent(move.status().code(), after),
                found.nomination().mention(),
                after.nomination().mention());
        events.moved(after, request.actor().username());
        return NominationService.revised(after);
    }

    /** The unit that proposes sends and gives up; the one that it lies at, by others than its authors, does the rest. */
    private void checkRole(NominationRepository.StoredNomination found, NominationStatus to) {
        Actor actor = request.actor();
        boolean byProposer = to == NominationStatus.WITHDRAWN
                || to == NominationStatus.SUBMITTED && found.nomination().status() != NominationStatus.RECEIVED;
        if (byProposer) {
            if (!access.canWrite(actor, found.unit())) {
                throw ApiProblem.forbidden("access.denied");
            }
        } else if (found.desk() == null) {
            requireDesk(actor, found.unit());
        } else if (to == NominationStatus.SUBMITTED) {
            requireDesk(actor, found.desk());
        } else {
            access.requireIndependent(actor, found.desk(), found.authors());
        }
    }

    private void requireDesk(Actor actor, UUID desk) {
        if (!access.canTakeIn(actor, desk)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private void checkMove(NominationRepository.StoredNomination found, WriteNominationStatus move) {
        NominationStatus from = found.nomination().status();
        NominationStatus to = move.status();
        boolean beforeSession = from == NominationStatus.IN_COUNCIL
                && to != NominationStatus.WITHDRAWN
                && found.nomination().council() != null;
        if (!from.next().contains(to) || to == NominationStatus.DECIDED || beforeSession) {
            throw ApiProblem.conflict("nomination.move-not-allowed", from.code(), to.code());
        }
        if (to == NominationStatus.WITHDRAWN && found.nomination().award() != null) {
            throw ApiProblem.conflict("nomination.in-decision");
        }
        List<Fault> faults = new ArrayList<>();
        boolean byHand = from == NominationStatus.IN_COUNCIL
                && (to == NominationStatus.RECOMMENDED || to == NominationStatus.NOT_RECOMMENDED);
        boolean needsReason = to == NominationStatus.RETURNED || to == NominationStatus.WITHDRAWN || byHand;
        if (needsReason && (move.reason() == null || move.reason().isBlank())) {
            faults.add(Fault.at("/reason", "body.required"));
        }
        if (move.to() != null && to != NominationStatus.SUBMITTED) {
            faults.add(Fault.at("/to", "nomination.to-of-sending"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void apply(NominationRepository.StoredNomination found, WriteNominationStatus move) {
        UUID id = found.nomination().id();
        if (move.status() == NominationStatus.SUBMITTED) {
            submit(found, move);
        } else {
            nominations.move(id, move.status(), move.reason(), clock.instant());
        }
    }

    private void submit(NominationRepository.StoredNomination found, WriteNominationStatus move) {
        NominationResponse nomination = found.nomination();
        UUID check = null;
        UUID desk;
        if (nomination.status().open()) {
            desk = firstDesk(found, move.to());
            check = eligibility.keep(readiness.question(nomination)).orElseThrow(ReadinessService::elsewhere);
            requireReady(nomination, eligibility.kept(check).orElseThrow());
        } else {
            desk = nextDesk(Objects.requireNonNull(found.desk()), move.to());
        }
        nominations.submit(nomination.id(), desk, check, request.actor(), clock.instant());
    }

    /** What is judged is what is kept: the rules are asked once. */
    private void requireReady(NominationResponse nomination, EligibilityResponse said) {
        ReadinessService.Readiness found = readiness.found(nomination, said);
        List<Fault> faults = new ArrayList<>(found.blockers());
        if (!found.warnings().isEmpty() && nomination.warningsComment() == null) {
            faults.addAll(found.warnings());
            faults.add(Fault.at("/warningsComment", "nomination.warnings-uncommented"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    /** The unit above, or the one that proposes where there is none; or the one that is named, of these. */
    private UUID firstDesk(NominationRepository.StoredNomination found, @Nullable String to) {
        List<NominationRepository.Above> line = nominations.lineOf(found.unit(), today());
        if (to != null) {
            return named(to, line);
        }
        return above(line).stream()
                .map(NominationRepository.Above::unit)
                .findFirst()
                .orElse(found.unit());
    }

    /** A unit above the one that it lies at. */
    private UUID nextDesk(UUID desk, @Nullable String to) {
        List<NominationRepository.Above> line = above(nominations.lineOf(desk, today()));
        if (line.isEmpty()) {
            throw ApiProblem.conflict("nomination.nobody-above");
        }
        return to == null ? line.getFirst().unit() : named(to, line);
    }

    private static List<NominationRepository.Above> above(List<NominationRepository.Above> line) {
        return line.stream().filter(each -> each.distance() > 0).toList();
    }

    private UUID named(String to, List<NominationRepository.Above> line) {
        UUID desk;
        try {
            desk = units.resolve(to, today()).id();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/to", "award.unit-unknown", to, today())));
        }
        if (line.stream().noneMatch(each -> each.unit().equals(desk))) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/to", "nomination.to-not-above", to)));
        }
        return desk;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
