package vn.tongket.desk.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;

/** Whose desk it is. */
@ApplicationScoped
class Self {

    private final CurrentRequest request;

    Self(CurrentRequest request) {
        this.request = request;
    }

    /** @throws ApiProblem 401 where nobody signed in */
    UUID id() {
        UUID id = request.actor().id();
        if (id == null) {
            throw ApiProblem.unauthorized("credentials.missing");
        }
        return id;
    }

    String name() {
        return request.actor().username();
    }
}
