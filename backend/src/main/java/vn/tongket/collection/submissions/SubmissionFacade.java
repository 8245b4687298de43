package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;

/** The door of this room. */
@ApplicationScoped
class SubmissionFacade implements Submissions {

    private final SubmissionService service;

    SubmissionFacade(SubmissionService service) {
        this.service = service;
    }

    @Override
    public Page<SubmissionSummary> toDecide(int most) {
        return service.page(
                new SubmissionQuery.Filter(
                        List.of(), List.of(), null, List.of(), List.of(), List.of(), ReportAudience.APPROVER),
                new PageRequest(most, null, List.of(), true));
    }
}
