package vn.tongket.awards.eligibility.quotas;

import jakarta.annotation.Priority;
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

/** What quotas have to say before a decision is issued. One that only warns is put on record. */
@ApplicationScoped
@Priority(1)
class QuotaIssueValidator implements IssueValidator {

    private final AwardQuotaRepository quotas;
    private final QuotaCounter counter;
    private final AuditTrail audit;

    QuotaIssueValidator(AwardQuotaRepository quotas, QuotaCounter counter, AuditTrail audit) {
        this.quotas = quotas;
        this.counter = counter;
        this.audit = audit;
    }

    @Override
    public List<Fault> objections(DecisionToIssue decision) {
        List<Fault> faults = new ArrayList<>();
        ofEachTypeAndYear(decision).forEach((key, lines) -> faults.addAll(exceeded(decision, key, lines)));
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
