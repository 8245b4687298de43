package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.Page;
import vn.tongket.kernel.http.PageRequest;

/** The door of this room. */
@ApplicationScoped
class SubmissionDoor implements Submissions {

    private final SubmissionService service;

    SubmissionDoor(SubmissionService service) {
        this.service = service;
    }

    @Override
    public Page<SubmissionSummary> toDecide(int most) {
        return service.page(
                new SubmissionQuery.Filter(
                        List.of(), List.of(), null, List.of(), List.of(), List.of(), Audience.APPROVER),
                new PageRequest(most, null, List.of(), true));
    }
}
