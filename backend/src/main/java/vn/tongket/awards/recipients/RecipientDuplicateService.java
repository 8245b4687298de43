package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;

/** Proposes which recipients may be one. */
@ApplicationScoped
class RecipientDuplicateService {

    private final RecipientDuplicateRepository duplicates;
    private final RecipientAccess access;
    private final CurrentRequest request;
    private final Clock clock;

    RecipientDuplicateService(
            RecipientDuplicateRepository duplicates, RecipientAccess access, CurrentRequest request, Clock clock) {
        this.duplicates = duplicates;
        this.access = access;
        this.request = request;
        this.clock = clock;
    }

    Page<RecipientDuplicate> page(RecipientDuplicateQuery.Filter filter, PageRequest page) {
        return duplicates.page(filter, access.visibility(request.actor()), LocalDate.now(clock), page);
    }
}
