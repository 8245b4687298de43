package vn.tongket.awards.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.tongket.awards.awards.IssueValidator;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** What this room has to say before a decision is issued: rules that block, and quotas. What only warns is put on record. */
@ApplicationScoped
class EligibilityIssueValidator implements IssueValidator {

    private final EligibilityCheckService checks;
    private final AwardQuotaRepository quotas;
    private final QuotaCounter counter;
    private final AuditTrail audit;

    EligibilityIssueValidator(
            EligibilityCheckService checks, AwardQuotaRepository quotas, QuotaCounter counter, AuditTrail audit) {
        this.checks = checks;
        this.quotas = quotas;
        this.counter = counter;
        this.audit = audit;
    }

    @Override
    public List<Fault> objections(DecisionToIssue decision) {
        List<Fault> faults = new ArrayList<>(blocked(decision));
        ofEachTypeAndYear(decision).forEach((key, lines) -> faults.addAll(exceeded(decision, key, lines)));
        return faults;
    }

    private List<Fault> blocked(DecisionToIssue decision) {
        List<Fault> faults = new ArrayList<>();
        checks.judge(decision)
                .forEach((line, said) -> said.stream()
                        .filter(each -> each.effect() == RuleEffect.BLOCK && each.outcome() == Outcome.FAIL)
                        .map(Engine.Said::rule)
                        .distinct()
                        .forEach(rule -> faults.add(Fault.at("/awards/" + line, "eligibility.blocked", rule))));
        return faults;
    }

    private record Key(String type, int year) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::type).thenComparing(Key::year);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** In one order, so that two decisions about the same types never wait for each other. */
    private static Map<Key, List<AwardToIssue>> ofEachTypeAndYear(DecisionToIssue decision) {
        Map<Key, List<AwardToIssue>> lines = new TreeMap<>();
        decision.lines()
                .forEach(line -> lines.computeIfAbsent(
                                new Key(line.type(), line.achievementYear()), key -> new ArrayList<>())
                        .add(line));
        return lines;
    }

    private List<Fault> exceeded(DecisionToIssue decision, Key key, List<AwardToIssue> lines) {
        AwardQuotaResponse quota = quotas.lockOn(key.type(), decision.day()).orElse(null);
        if (quota == null) {
            return List.of();
        }
        UUID unit = counter.unitOf(quota.scope(), decision.authority(), decision.day());
        QuotaCount count = counter.within(
                unit,
                new QuotaCounter.Question(key.type(), quota.baseType(), key.year(), decision.day(), decision.id()));
        QuotaArithmetic arithmetic = QuotaArithmetic.of(quota.terms(), count);
        if (arithmetic.exceeded() == 0) {
            return List.of();
        }
        if (quota.binding() && count.uncounted() == 0) {
            return List.of(Fault.at(
                    "/awards/" + lines.getLast().id(),
                    "quota.exceeded",
                    arithmetic.used(),
                    arithmetic.allowed(),
                    arithmetic.base()));
        }
        audit.record(
                AuditEvent.of("exceed", "award-quotas", key.type() + " " + key.year(), decision.authority()),
                null,
                arithmetic);
        return List.of();
    }
}
