package vn.tongket.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Fault;

/** What must hold of an award beside the form of its parts. What a source does not state breaks no rule. */
final class AwardRules {

    private AwardRules() {}

    /** The parts of an award that rules speak of. */
    record Line(
            RecipientKind kind,
            @Nullable String name,
            @Nullable String position,
            @Nullable Integer count,
            int achievementYear,
            @Nullable LocalDate presentedOn) {}

    /**
     * The broken rules.
     *
     * @param at where the award stands in the body, as a JSON pointer; empty where it is the body
     * @param type its type, or null where that is not known
     * @param decidedOn the day of the decision, or null where that is not known
     */
    static List<Fault> broken(String at, Line line, @Nullable AwardTypeEntity type, @Nullable LocalDate decidedOn) {
        List<Fault> faults = new ArrayList<>();
        if (type != null && !type.takes(line.kind())) {
            faults.add(Fault.at(
                    at + "/recipient/kind",
                    "award.recipient-kind",
                    type.nameVi,
                    String.join(", ", type.recipientKinds)));
        }
        if (line.position() != null && line.kind() != RecipientKind.INDIVIDUAL) {
            faults.add(Fault.at(at + "/recipient/position", "award.position-of-group"));
        }
        if (line.count() != null && line.name() != null) {
            faults.add(Fault.at(at + "/count", "award.count-of-named"));
        }
        if (line.count() != null && line.count() < 1) {
            faults.add(Fault.at(at + "/count", "body.too-small", 1));
        }
        if (decidedOn != null) {
            faults.addAll(brokenOn(decidedOn, at, line, type));
        }
        return faults;
    }

    private static List<Fault> brokenOn(LocalDate decidedOn, String at, Line line, @Nullable AwardTypeEntity type) {
        List<Fault> faults = new ArrayList<>();
        if (type != null && !type.validOn(decidedOn)) {
            faults.add(Fault.at(at + "/type", "award.type-not-valid", type.nameVi, decidedOn));
        }
        if (line.presentedOn() != null && line.presentedOn().isBefore(decidedOn)) {
            faults.add(Fault.at(at + "/presentedOn", "award.presented-before-decision", decidedOn));
        }
        if (line.achievementYear() > decidedOn.getYear()) {
            faults.add(Fault.at(at + "/achievementYear", "award.year-after-decision", decidedOn.getYear()));
        }
        return faults;
    }
}
