package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** Looks at passwords before they are kept: by the rules, and by what is known of other places. */
@ApplicationScoped
class NewPasswords {

    private final BreachedPasswords breached;

    NewPasswords(BreachedPasswords breached) {
        this.breached = breached;
    }

    /**
     * Refuses a password that may not be kept.
     *
     * @param pointer where it stands in the body
     * @throws ApiProblem 422
     */
    void demand(String pointer, String password, String username) {
        List<Fault> faults = faults(pointer, password, username);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    List<Fault> faults(String pointer, String password, String username) {
        List<Fault> faults = PasswordRules.faults(pointer, password, username);
        return faults.isEmpty() && breached.contains(password)
                ? List.of(Fault.at(pointer, "password.breached"))
                : faults;
    }
}
