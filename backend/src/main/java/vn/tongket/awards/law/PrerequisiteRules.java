package vn.tongket.awards.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/** What must hold of a prerequisite: the members that its kind needs are there, the others are not. */
final class PrerequisiteRules {

    private PrerequisiteRules() {}

    /**
     * The broken rules.
     *
     * @param at where the prerequisite stands in the body, as a JSON pointer
     * @param known whether there is a type with a code
     */
    static List<Fault> broken(String at, WriteAwardPrerequisite condition, Predicate<String> known) {
        PrerequisiteKind kind = condition.kind();
        List<Fault> faults = new ArrayList<>();
        belongs(faults, at + "/type", condition.type(), kind == PrerequisiteKind.AWARD);
        belongs(faults, at + "/years", condition.years(), kind == PrerequisiteKind.AWARD);
        belongs(faults, at + "/timing", condition.timing(), kind == PrerequisiteKind.AWARD);
        belongs(faults, at + "/level", condition.level(), kind == PrerequisiteKind.INITIATIVE);
        belongs(faults, at + "/minimumGrade", condition.minimumGrade(), kind == PrerequisiteKind.GRADE);
        if (condition.type() != null && !known.test(condition.type())) {
            faults.add(Fault.at(at + "/type", "award-type.prerequisite-unknown", condition.type()));
        }
        if (condition.timing() == PrerequisiteTiming.SAME_YEAR && condition.years() != null && condition.years() != 1) {
            faults.add(Fault.at(at + "/years", "award-type.prerequisite-years"));
        }
        return faults;
    }

    private static void belongs(List<Fault> faults, String pointer, @Nullable Object value, boolean wanted) {
        if (wanted != (value != null)) {
            faults.add(Fault.at(pointer, wanted ? "award-type.prerequisite-needs" : "award-type.prerequisite-without"));
        }
    }
}
