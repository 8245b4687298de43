package vn.tongket.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.accounts.Accounts;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.PathValues;
import vn.tongket.platform.http.ProblemWords;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;
import vn.tongket.rights.OperationTable.Case;
import vn.tongket.rights.RightsExplanation.ExplainedCase;
import vn.tongket.rights.RightsExplanation.Reason;
import vn.tongket.rights.RightsResponse.EffectiveRight;
import vn.tongket.units.UnitRef;
import vn.tongket.units.Units;

/** Answers what an account may do. Whether a role reaches a unit is asked of {@link Units#covers}, as every room does. */
@ApplicationScoped
class RightsService {

    /** What is decided about the work of others, and never about one's own. */
    private static final Set<String> NOT_BY_THE_AUTHOR = Set.of(
            "putObservationVersionStatus",
            "putSubmissionStatus",
            "putPlanStatus",
            "putAmendmentStatus",
            "putAwardDecisionStatus",
            "putReviewStatus",
            "putNominationStatus",
            "putProgressReportStatus",
            "putExtensionStatus");

    private static final Set<String> BY_A_MEMBER = Set.of("putCouncilBallot", "getCouncilBallot");

    private final OperationTable operations;
    private final RightsRepository rights;
    private final Accounts accounts;
    private final Units units;
    private final CurrentRequest request;
    private final Clock clock;

    RightsService(
            OperationTable operations,
            RightsRepository rights,
            Accounts accounts,
            Units units,
            CurrentRequest request,
            Clock clock) {
        this.operations = operations;
        this.rights = rights;
        this.accounts = accounts;
        this.units = units;
        this.request = request;
        this.clock = clock;
    }

    /** The name of an operation. */
    String operation(String name) {
        if (!operations.knows(name)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    @Transactional
    RightsResponse rights(String id) {
        UUID account = visible(id);
        return new RightsResponse(account, rights.of(account, today()));
    }

    @Transactional
    RightsExplanation explanation(
            String id, @Nullable String operation, @Nullable String unit, @Nullable LocalDate date) {
        UUID account = visible(id);
        if (operation == null) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("operation", "query.required", "operation")));
        }
        LocalDate day = date == null ? today() : date;
        UnitRef about = unit == null ? null : units.resolve(unit, day);
        Question question = new Question(account, rights.of(account, today()), about, day);
        List<ExplainedCase> cases = operations.of(operation).stream()
                .map(each -> explained(each, question))
                .toList();
        Set<String> decisions = cases.stream().map(ExplainedCase::decision).collect(Collectors.toSet());
        return new RightsExplanation(
                account,
                operation,
                about,
                day,
                decisions.size() == 1 ? decisions.iterator().next() : "depends",
                cases,
                alsoAsked(operation));
    }

    /** What is asked: whose rights, on which unit, on which day. */
    private record Question(
            UUID account,
            List<EffectiveRight> rights,
            @Nullable UnitRef unit,
            LocalDate day) {}

    private ExplainedCase explained(Case each, Question question) {
        if (each.everybody()) {
            return explained(each, "allowed", reason(Fault.of("", "rights.open")));
        }
        if (each.signedIn()) {
            return explained(each, "allowed", reason(Fault.of("", "rights.signed-in")));
        }
        List<Reason> allowing = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        List<Reason> denying = new ArrayList<>();
        denying.add(reason(Fault.of("", "rights.needs", names(each.roles()))));
        for (EffectiveRight right : question.rights()) {
            if (!each.roles().contains(right.role())) {
                denying.add(reason(Fault.of("", "rights.other-role", told(right))));
            } else if (each.anywhere() || right.unit() == null || reaches(right, question)) {
                allowing.add(reason(Fault.of("", "rights.reaches", told(right))));
            } else if (question.unit() == null) {
                open.add(reason(Fault.of("", "rights.unit-decides", told(right))));
            } else {
                denying.add(reason(Fault.of("", "rights.not-below", told(right), told(question.unit()))));
            }
        }
        if (!allowing.isEmpty()) {
            return explained(each, "allowed", allowing.toArray(Reason[]::new));
        }
        return open.isEmpty()
                ? explained(each, "denied", denying.toArray(Reason[]::new))
                : explained(each, "depends", open.toArray(Reason[]::new));
    }

    private static ExplainedCase explained(Case each, String decision, Reason... reasons) {
        boolean roleless = each.everybody() || each.signedIn();
        return new ExplainedCase(
                each.name(),
                decision,
                roleless ? List.of() : each.roles().stream().map(Role::code).toList(),
                List.of(reasons));
    }

    private boolean reaches(EffectiveRight right, Question question) {
        if (question.unit() == null || right.unit() == null) {
            return false;
        }
        Actor holder = new Actor(
                question.account(),
                "",
                List.of(new Actor.Grant(right.role(), right.unit().id())),
                null);
        return units.covers(holder, Set.of(right.role()), question.unit().id(), question.day());
    }

    private List<Reason> alsoAsked(String operation) {
        List<Reason> also = new ArrayList<>();
        if (NOT_BY_THE_AUTHOR.contains(operation)) {
            also.add(reason(Fault.of("", "rights.also-not-author")));
        }
        if (BY_A_MEMBER.contains(operation)) {
            also.add(reason(Fault.of("", "rights.also-member")));
        }
        return also;
    }

    private Reason reason(Fault fault) {
        return new Reason(fault.code(), ProblemWords.message(fault, request.locale()));
    }

    /** A role as a reader of the language calls it, with the unit it stands on and how it came about. */
    private String told(EffectiveRight right) {
        String role = name(right.role());
        String place = right.unit() == null ? words("rights.installation") : told(right.unit());
        if (right.delegatedBy() != null) {
            return words("rights.told-lent", role, place, right.delegatedBy().displayName(), right.delegatedUntil());
        }
        return right.standsOn() == null
                ? words("rights.told-own", role, place)
                : words("rights.told-succession", role, place, told(right.standsOn()));
    }

    private String told(UnitRef unit) {
        boolean english = !CurrentRequest.VIETNAMESE.equals(request.locale());
        String name = english && unit.name().en() != null
                ? unit.name().en()
                : unit.name().vi();
        return name + " (" + unit.code() + ")";
    }

    private String names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(Role role) {
        return switch (role) {
            case VIEWER -> words("rights.viewer");
            case REPORTER -> words("rights.reporter");
            case APPROVER -> words("rights.approver");
            case PLANNER -> words("rights.planner");
            case AWARD_OFFICER -> words("rights.award-officer");
            case COUNCIL_MEMBER -> words("rights.council-member");
            case ADMINISTRATOR -> words("rights.administrator");
        };
    }

    private String words(String code, @Nullable Object... arguments) {
        return ProblemWords.message(new Fault(null, null, code, Arrays.asList(arguments)), request.locale());
    }

    /** One's own account, or one that the caller keeps. */
    private UUID visible(String id) {
        UUID account = PathValues.id(id, "account.unknown");
        if (!account.equals(request.actor().id()) && !accounts.administers(account)) {
            throw ApiProblem.notFound("account.unknown", id);
        }
        return account;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
