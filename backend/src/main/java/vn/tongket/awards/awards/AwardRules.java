package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What must hold of an award beside the form of its parts. What a source does not state breaks no rule. */
final class AwardRules {

    private AwardRules() {}

    /** The parts of an award that rules speak of. */
    record AwardLine(
            RecipientKind kind,
            @Nullable String name,
            @Nullable String position,
            @Nullable Integer count,
            int achievementYear,
            @Nullable LocalDate presentedOn) {}

    /** The broken rules of what goes with an award. */
    static List<Fault> brokenBy(String at, AwardLine line, AwardEntity.Circumstances circumstances) {
        return circumstances.positionClass() != null && line.kind() != RecipientKind.INDIVIDUAL
                ? List.of(Fault.at(at + "/positionClass", "award.position-of-group"))
                : List.of();
    }

    /**
     * The broken rules.
     *
     * @param at where the award stands in the body, as a JSON pointer; empty where it is the body
     * @param type its type as it is on the day of the decision, or null where that is not known
     * @param decidedOn the day of the decision, or null where that is not known
     */
    static List<Fault> broken(
            String at, AwardLine line, @Nullable AwardTypeResponse type, @Nullable LocalDate decidedOn) {
        List<Fault> faults = new ArrayList<>();
        if (type != null && !type.recipientKinds().contains(line.kind())) {
            faults.add(Fault.at(
                    at + "/recipient/kind", "award.recipient-kind", type.name().vi(), kinds(type)));
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

    /** A presentation does not come before the decision. */
    static void checkPresentation(LocalDate presentedOn, @Nullable LocalDate decidedOn) {
        if (decidedOn != null && presentedOn.isBefore(decidedOn)) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/presentedOn", "award.presented-before-decision", decidedOn)));
        }
    }

    private static List<Fault> brokenOn(
            LocalDate decidedOn, String at, AwardLine line, @Nullable AwardTypeResponse type) {
        List<Fault> faults = new ArrayList<>();
        if (type != null && !type.inForce()) {
            faults.add(
                    Fault.at(at + "/type", "award.type-not-valid", type.name().vi(), decidedOn));
        }
        if (line.presentedOn() != null && line.presentedOn().isBefore(decidedOn)) {
            faults.add(Fault.at(at + "/presentedOn", "award.presented-before-decision", decidedOn));
        }
        if (line.achievementYear() > decidedOn.getYear()) {
            faults.add(Fault.at(at + "/achievementYear", "award.year-after-decision", decidedOn.getYear()));
        }
        return faults;
    }

    private static String kinds(AwardTypeResponse type) {
        return type.recipientKinds().stream().map(RecipientKind::code).collect(Collectors.joining(", "));
    }
}
