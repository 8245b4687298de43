package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tongket.awards.eligibility.answers.Eligibility;
import vn.tongket.awards.eligibility.answers.EligibilityResponse;
import vn.tongket.awards.eligibility.engine.Outcome;
import vn.tongket.awards.eligibility.engine.Reason;
import vn.tongket.awards.eligibility.engine.RuleAnswer;
import vn.tongket.awards.eligibility.engine.RuleEffect;
import vn.tongket.awards.eligibility.engine.RuleKind;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.registrations.Registrations;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.ProblemWords;
import vn.tongket.kernel.text.Name;

/** What stands against sending a nomination: rules, papers that are missing, and what it does not say itself. */
@ApplicationScoped
class ReadinessService {

    /** What the rule about the former unit says where there is one to ask (R12). */
    private static final Set<Reason> TRANSFERRED =
            Set.of(Reason.OLD_UNIT_AGREES, Reason.OLD_UNIT_DISAGREES, Reason.OLD_UNIT_NOT_ASKED);

    /** What the rule about the grade of the year says where one grade is recorded (R1); it names that first. */
    private static final Set<Reason> GRADED = Set.of(Reason.GRADE, Reason.GRADE_BELOW);

    private final NominationService nominations;
    private final NominationRepository repository;
    private final RequirementRepository requirements;
    private final DossierRepository documents;
    private final Eligibility eligibility;
    private final Registrations registrations;
    private final AwardLaws laws;
    private final NominationAccess access;
    private final CurrentRequest request;
    private final Clock clock;

    ReadinessService(
            NominationService nominations,
            NominationRepository repository,
            RequirementRepository requirements,
            DossierRepository documents,
            Eligibility eligibility,
            Registrations registrations,
            AwardLaws laws,
            NominationAccess access,
            CurrentRequest request,
            Clock clock) {
        this.nominations = nominations;
        this.repository = repository;
        this.requirements = requirements;
        this.documents = documents;
        this.eligibility = eligibility;
        this.registrations = registrations;
        this.laws = laws;
        this.access = access;
        this.request = request;
        this.clock = clock;
    }

    /** What stands against it, as faults that name every one. */
    record Readiness(
            LocalDate on,
            List<Fault> blockers,
            List<Fault> warnings,
            List<NominationReadiness.DossierItem> dossier,
            EligibilityResponse eligibility) {}

    NominationReadiness of(String id) {
        NominationRepository.StoredNomination found = nominations.visible(id);
        if (!access.canSeeFindings(request.actor(), found.unit(), found.desk())) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (found.nomination().recipient() == null) {
            throw ApiProblem.conflict("nomination.erased");
        }
        return shown(found.nomination(), found(found.nomination()));
    }

    private NominationReadiness shown(NominationResponse nomination, Readiness found) {
        boolean commented = nomination.warningsComment() != null;
        boolean commentNeeded = !found.warnings().isEmpty() && !commented;
        return new NominationReadiness(
                found.on(),
                found.blockers().isEmpty() && !commentNeeded,
                commentNeeded,
                checks(found.blockers()),
                checks(found.warnings()),
                found.dossier(),
                found.eligibility());
    }

    private List<NominationReadiness.Check> checks(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new NominationReadiness.Check(
                        Objects.requireNonNull(fault.pointer()),
                        fault.code(),
                        ProblemWords.message(fault, request.locale())))
                .toList();
    }

    /** Today's answer while it is open, else the one that it was sent with. */
    Readiness found(NominationResponse nomination) {
        UUID check = nomination.status().open() ? null : nomination.eligibilityCheck();
        EligibilityResponse said = check == null
                ? eligibility.answer(question(nomination)).orElseThrow(ReadinessService::elsewhere)
                : eligibility.kept(check).orElseThrow();
        return found(nomination, said);
    }

    /** The rules are not asked of somebody who went elsewhere. */
    static ApiProblem elsewhere() {
        return ApiProblem.conflict("nomination.recipient-elsewhere");
    }

    /** What an answer of the rules comes to, together with the papers and with what the nomination does not say. */
    Readiness found(NominationResponse nomination, EligibilityResponse said) {
        List<NominationReadiness.DossierItem> dossier = dossier(nomination, said);
        List<Fault> blockers = new ArrayList<>();
        List<Fault> warnings = new ArrayList<>();
        lacking(nomination, said.on()).forEach(blockers::add);
        otherGrade(nomination, said).ifPresent(warnings::add);
        said.rules().forEach(rule -> judge(rule, words(rule.title()), blockers, warnings));
        dossier.stream()
                .filter(item -> !item.there())
                .forEach(item -> missing(item, words(item.title()), blockers, warnings));
        return new Readiness(said.on(), List.copyOf(blockers), List.copyOf(warnings), dossier, said);
    }

    /** What the rules are asked of a nomination today. */
    Eligibility.Question question(NominationResponse nomination) {
        RecipientRef recipient = Objects.requireNonNull(nomination.recipient());
        return new Eligibility.Question(
                recipient.id(),
                nomination.type().code(),
                nomination.year(),
                LocalDate.now(clock),
                nomination.achievement());
    }

    private List<Fault> lacking(NominationResponse nomination, LocalDate on) {
        List<Fault> faults = new ArrayList<>();
        if (nomination.achievement() == null) {
            faults.add(Fault.at("/achievement", "nomination.achievement-missing"));
        }
        AwardTypeResponse type = laws.type(nomination.type().code(), on).orElseThrow();
        if (!type.inForce()) {
            faults.add(Fault.at("/type", "award.type-not-valid", type.name().vi(), on));
        }
        if (nomination.status().open() && taken(nomination, type)) {
            faults.add(Fault.at("/recipient", "nomination.title-taken", nomination.year()));
        }
        return faults;
    }

    /** The nomination says of the year what the unit says; what is recorded of it is another matter. */
    private static Optional<Fault> otherGrade(NominationResponse nomination, EligibilityResponse said) {
        AnnualGrade stated = nomination.annualGrade();
        return said.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.ANNUAL_GRADE && GRADED.contains(rule.reason()))
                .map(rule -> rule.arguments().getFirst())
                .filter(recorded -> stated != null && !recorded.equals(stated.code()))
                .findFirst()
                .map(recorded -> Fault.at("/annualGrade", "nomination.grade-differs", stated.code(), recorded));
    }

    /** Whether another nomination asks for the same title, as after two recipients turned out to be one. */
    private boolean taken(NominationResponse nomination, AwardTypeResponse type) {
        UUID recipient = Objects.requireNonNull(nomination.recipient()).id();
        return type.concept() == AwardConcept.TITLE
                && repository.titleTaken(recipient, type.code(), nomination.year(), nomination.id());
    }

    /** A council votes after the sending: that its vote is not there yet is nothing to answer for. */
    private static boolean isOpen(RuleAnswer rule) {
        return rule.outcome() == Outcome.FAIL
                || rule.outcome() == Outcome.NEEDS_EVIDENCE && rule.kind() != RuleKind.COUNCIL_VOTE;
    }

    /** A title in the language of the request, where there is one. */
    private String words(Name title) {
        String english = title.en();
        return english != null && request.locale().equals(Locale.ENGLISH) ? english : title.vi();
    }

    private static void judge(RuleAnswer rule, String title, List<Fault> blockers, List<Fault> warnings) {
        if (!isOpen(rule)) {
            return;
        }
        String pointer = "/eligibility/rules/" + rule.rule();
        if (rule.outcome() == Outcome.FAIL && rule.effect() == RuleEffect.BLOCK) {
            blockers.add(Fault.at(pointer, "nomination.rule-blocks", rule.rule(), title));
        } else if (rule.outcome() == Outcome.FAIL) {
            warnings.add(Fault.at(pointer, "nomination.rule-not-passed", rule.rule(), title));
        } else {
            warnings.add(Fault.at(pointer, "nomination.rule-needs-evidence", rule.rule(), title));
        }
    }

    private static void missing(
            NominationReadiness.DossierItem item, String title, List<Fault> blockers, List<Fault> warnings) {
        String pointer = "/dossier/" + item.requirement();
        if (item.mandatory()) {
            blockers.add(Fault.at(pointer, "nomination.document-missing", title));
        } else if (item.document() == DossierDocumentKind.REGISTRATION) {
            warnings.add(Fault.at(pointer, "nomination.not-registered", item.legalBasis()));
        } else {
            warnings.add(Fault.at(pointer, "nomination.document-asked", title));
        }
    }

    private List<NominationReadiness.DossierItem> dossier(NominationResponse nomination, EligibilityResponse said) {
        RecipientRef recipient = Objects.requireNonNull(nomination.recipient());
        String type = nomination.type().code();
        boolean transferred = said.rules().stream().anyMatch(ReadinessService::saysTransferred);
        Set<DossierDocumentKind> there = documents.kinds(nomination.id());
        return requirements.on(said.on()).stream()
                .filter(requirement -> requirement.about(type, recipient.kind()))
                .filter(requirement -> transferred || !requirement.transferred())
                .map(requirement -> item(
                        requirement,
                        there.contains(requirement.document())
                                || requirement.document() == DossierDocumentKind.REGISTRATION
                                        && registrations.registered(recipient.id(), type, nomination.year())))
                .toList();
    }

    private static boolean saysTransferred(RuleAnswer rule) {
        return rule.kind() == RuleKind.OLD_UNIT_OPINION && TRANSFERRED.contains(rule.reason());
    }

    private static NominationReadiness.DossierItem item(RequirementResponse requirement, boolean there) {
        return new NominationReadiness.DossierItem(
                requirement.code(),
                requirement.title(),
                requirement.document(),
                requirement.mandatory(),
                there,
                requirement.legalBasis(),
                requirement.confidence());
    }
}
