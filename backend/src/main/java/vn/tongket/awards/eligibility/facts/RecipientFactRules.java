package vn.tongket.awards.eligibility.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.ConductKind;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.Fault;

/** What must hold of a fact: the members that its kind needs are there, the others are not. */
final class RecipientFactRules {

    private static final Set<FactKind> OF_YEAR =
            EnumSet.of(FactKind.ANNUAL_GRADE, FactKind.INITIATIVE, FactKind.COLLECTIVE_YEAR);
    private static final Set<FactKind> OF_DAYS = EnumSet.of(FactKind.CONDUCT, FactKind.SERVICE, FactKind.ABSENCE);
    private static final Set<FactKind> DECIDED =
            EnumSet.of(FactKind.ANNUAL_GRADE, FactKind.INITIATIVE, FactKind.CONDUCT);
    private static final Set<FactKind> OF_PERSON =
            EnumSet.of(FactKind.ANNUAL_GRADE, FactKind.SERVICE, FactKind.ABSENCE);

    private RecipientFactRules() {}

    /**
     * The broken rules.
     *
     * @param recipient what kind of recipient it is about, or null where that is not known
     */
    static List<Fault> broken(WriteRecipientFact fact, @Nullable RecipientKind recipient) {
        FactKind kind = fact.kind();
        Members members = new Members();
        members.needed("/year", fact.year(), OF_YEAR.contains(kind));
        members.needed("/grade", fact.grade(), kind == FactKind.ANNUAL_GRADE);
        members.needed("/title", fact.title(), kind == FactKind.INITIATIVE);
        members.needed("/level", fact.level(), kind == FactKind.INITIATIVE);
        members.allowed("/decisionNumber", fact.decisionNumber(), DECIDED.contains(kind));
        members.allowed("/decidedOn", fact.decidedOn(), DECIDED.contains(kind));
        members.needed("/conduct", fact.conduct(), kind == FactKind.CONDUCT);
        members.allowed("/severity", fact.severity(), fact.conduct() == ConductKind.DISCIPLINE);
        members.needed("/from", fact.from(), OF_DAYS.contains(kind));
        members.allowed("/to", fact.to(), OF_DAYS.contains(kind));
        members.needed("/unit", fact.unit(), kind == FactKind.SERVICE);
        members.allowed("/collective", fact.collective(), kind == FactKind.SERVICE);
        members.allowed("/opinion", fact.opinion(), kind == FactKind.SERVICE);
        members.needed("/absence", fact.absence(), kind == FactKind.ABSENCE);
        members.allowed("/members", fact.members(), kind == FactKind.COLLECTIVE_YEAR);
        members.allowed("/tasksFinished", fact.tasksFinished(), kind == FactKind.COLLECTIVE_YEAR);
        if (kind == FactKind.COLLECTIVE_YEAR && fact.members() == null && fact.tasksFinished() == null) {
            members.faults.add(Fault.at("/members", "recipient-fact.needs"));
        }
        if (fact.from() != null && fact.to() != null && !fact.from().isBefore(fact.to())) {
            members.faults.add(Fault.at("/to", "award-type.validity-empty"));
        }
        if (recipient != null && !suits(kind, recipient)) {
            members.faults.add(Fault.at("/kind", "recipient-fact.of-other-kind", recipient.code()));
        }
        return members.faults;
    }

    private static boolean suits(FactKind kind, RecipientKind recipient) {
        if (OF_PERSON.contains(kind)) {
            return recipient == RecipientKind.INDIVIDUAL;
        }
        return kind != FactKind.COLLECTIVE_YEAR || recipient == RecipientKind.COLLECTIVE;
    }

    private static final class Members {

        private final List<Fault> faults = new ArrayList<>();

        void needed(String pointer, @Nullable Object value, boolean wanted) {
            if (wanted && value == null) {
                faults.add(Fault.at(pointer, "recipient-fact.needs"));
            }
            allowed(pointer, value, wanted);
        }

        void allowed(String pointer, @Nullable Object value, boolean wanted) {
            if (!wanted && value != null) {
                faults.add(Fault.at(pointer, "recipient-fact.without"));
            }
        }
    }
}
