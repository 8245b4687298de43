package vn.tongket.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.rights.RightsExplanation.Reason;
import vn.tongket.access.rights.RightsResponse.EffectiveRight;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.ProblemWords;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;

/** Reasons in the language of the request. */
@ApplicationScoped
class RightsWords {

    private final CurrentRequest request;

    RightsWords(CurrentRequest request) {
        this.request = request;
    }

    Reason reason(String code, @Nullable Object... arguments) {
        return new Reason(code, words(code, arguments));
    }

    /** A role as a reader of the language calls it, with the unit it stands on and how it came about. */
    String told(EffectiveRight right) {
        String role = name(right.role());
        String place = right.unit() == null ? words("rights.installation") : told(right.unit());
        if (right.delegatedBy() != null) {
            return words("rights.told-lent", role, place, right.delegatedBy().displayName(), right.delegatedUntil());
        }
        return right.standsOn() == null
                ? words("rights.told-own", role, place)
                : words("rights.told-succession", role, place, told(right.standsOn()));
    }

    String told(UnitRef unit) {
        boolean english = !CurrentRequest.VIETNAMESE.equals(request.locale());
        String name = english && unit.name().en() != null
                ? unit.name().en()
                : unit.name().vi();
        return name + " (" + unit.code() + ")";
    }

    String names(Set<Role> roles) {
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
}
