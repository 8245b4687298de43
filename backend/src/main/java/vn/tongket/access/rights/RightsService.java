package vn.tongket.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.access.rights.OperationTable.Case;
import vn.tongket.access.rights.RightsExplanation.ExplainedCase;
import vn.tongket.access.rights.RightsExplanation.Reason;
import vn.tongket.access.rights.RightsResponse.EffectiveRight;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

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
    private final TokenRights tokens;
    private final RightsWords words;
    private final CurrentRequest request;
    private final Clock clock;

    RightsService(
            OperationTable operations,
            RightsRepository rights,
            Accounts accounts,
            Units units,
            TokenRights tokens,
            RightsWords words,
            CurrentRequest request,
            Clock clock) {
        this.operations = operations;
        this.rights = rights;
        this.accounts = accounts;
        this.units = units;
        this.tokens = tokens;
        this.words = words;
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
    RightsExplanation explanation(String id, AskedRight asked) {
        UUID account = visible(id);
        String operation = asked.operation();
        LocalDate day = asked.day() == null ? today() : asked.day();
        UnitRef about = asked.unit() == null ? null : units.resolve(asked.unit(), day);
        TokenInQuestion token =
                asked.token() == null ? null : tokens.of(account, asked.token(), asked.address(), operation);
        Question question = new Question(account, rights.of(account, today()), about, day, token);
        List<ExplainedCase> cases = operations.of(operation).stream()
                .map(each -> explained(each, question))
                .toList();
        return new RightsExplanation(
                account,
                operation,
                about,
                day,
                together(cases, token),
                token == null ? null : token.explained(),
                cases,
                alsoAsked(operation));
    }

    /**
     * A question as it came.
     *
     * @param token one of the account's tokens, or null for somebody in a session
     * @param address where the token would be used from, or null
     */
    record AskedRight(
            String operation,
            @Nullable String unit,
            @Nullable LocalDate day,
            @Nullable UUID token,
            @Nullable String address) {}

    /** What is asked: whose rights, on which unit, on which day, with which token. */
    private record Question(
            UUID account,
            List<EffectiveRight> rights,
            @Nullable UnitRef unit,
            LocalDate day,
            @Nullable TokenInQuestion token) {}

    /** A token that refuses refuses everything; what only depends on it depends. */
    private static String together(List<ExplainedCase> cases, @Nullable TokenInQuestion token) {
        Set<String> decisions = cases.stream().map(ExplainedCase::decision).collect(Collectors.toSet());
        String byRoles = decisions.size() == 1 ? decisions.iterator().next() : "depends";
        String byToken = token == null ? "allowed" : token.explained().decision();
        if (byRoles.equals("denied") || byToken.equals("denied")) {
            return "denied";
        }
        return byToken.equals("depends") ? "depends" : byRoles;
    }

    private ExplainedCase explained(Case each, Question question) {
        if (each.everybody()) {
            return explained(each, "allowed", words.reason("rights.open"));
        }
        if (each.signedIn()) {
            return explained(each, "allowed", words.reason("rights.signed-in"));
        }
        List<Reason> allowing = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        List<Reason> denying = new ArrayList<>();
        denying.add(words.reason("rights.needs", words.names(each.roles())));
        for (EffectiveRight right : question.rights()) {
            Verdict verdict = verdict(each, right, question);
            List<Reason> reasons = switch (verdict.reach()) {
                case YES -> allowing;
                case OPEN -> open;
                case NO -> denying;
            };
            reasons.add(verdict.reason());
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

    /** How far one right goes, and why. */
    private record Verdict(Reach reach, Reason reason) {}

    private Verdict verdict(Case each, EffectiveRight right, Question question) {
        String told = words.told(right);
        if (!each.roles().contains(right.role())) {
            return new Verdict(Reach.NO, words.reason("rights.other-role", told));
        }
        if (reach(each, alone(right, question), question) == Reach.NO) {
            String unit = question.unit() == null ? "" : words.told(question.unit());
            return new Verdict(Reach.NO, words.reason("rights.not-below", told, unit));
        }
        Reason refusal = refusal(each, right, question);
        if (refusal != null) {
            return new Verdict(Reach.NO, refusal);
        }
        return byToken(each, right, question) == Reach.YES
                ? new Verdict(Reach.YES, words.reason("rights.reaches", told))
                : new Verdict(Reach.OPEN, words.reason("rights.unit-decides", told));
    }

    /** Why a right that reaches the unit does not count all the same; null where it does. */
    private @Nullable Reason refusal(Case each, EffectiveRight right, Question question) {
        if (accounts.awake(alone(right, question)).grants().isEmpty()) {
            return words.reason("rights.asleep", words.told(right));
        }
        TokenInQuestion token = question.token();
        if (token == null) {
            return null;
        }
        if (right.delegatedBy() != null) {
            return words.reason("rights.token-not-lent", words.told(right));
        }
        return byToken(each, right, question) == Reach.NO
                ? words.reason("rights.token-unit", words.told(right), token.unitInWords())
                : null;
    }

    /** How far the role goes that the token leaves of a right; without a token as far as the right itself. */
    private Reach byToken(Case each, EffectiveRight right, Question question) {
        return question.token() == null
                ? reach(each, alone(right, question), question)
                : reach(each, question.token().withOnly(right.role()), question);
    }

    private enum Reach {
        YES,
        NO,
        /** That of the unit decides, which was not said. */
        OPEN
    }

    private Reach reach(Case each, Actor holder, Question question) {
        if (holder.grants().isEmpty()) {
            return Reach.NO;
        }
        if (each.anywhere() || holder.grants().stream().anyMatch(grant -> grant.unit() == null)) {
            return Reach.YES;
        }
        if (question.unit() == null) {
            return Reach.OPEN;
        }
        return units.covers(holder, each.roles(), question.unit().id(), question.day()) ? Reach.YES : Reach.NO;
    }

    /** Somebody who has this right and no other. */
    private static Actor alone(EffectiveRight right, Question question) {
        UUID unit = right.unit() == null ? null : right.unit().id();
        return new Actor(question.account(), "", List.of(new Actor.Grant(right.role(), unit)), null);
    }

    private List<Reason> alsoAsked(String operation) {
        List<Reason> also = new ArrayList<>();
        if (NOT_BY_THE_AUTHOR.contains(operation)) {
            also.add(words.reason("rights.also-not-author"));
        }
        if (BY_A_MEMBER.contains(operation)) {
            also.add(words.reason("rights.also-member"));
        }
        return also;
    }

    /** One's own account, or one that the caller keeps. */
    private UUID visible(String id) {
        UUID account = PathValues.id(id, "account.unknown");
        if (account.equals(request.actor().id())) {
            request.demandWholeAccount();
        } else if (!accounts.administers(account)) {
            throw ApiProblem.notFound("account.unknown", id);
        }
        return account;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
