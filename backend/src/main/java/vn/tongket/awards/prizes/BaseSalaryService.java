package vn.tongket.awards.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of base salaries. What an issued decision was worth is kept with it, so none of them changes the past. */
@ApplicationScoped
class BaseSalaryService {

    private final BaseSalaryRepository salaries;
    private final PrizeAccess access;
    private final AuditTrail audit;
    private final ContentTags tags;
    private final CurrentRequest request;

    BaseSalaryService(
            BaseSalaryRepository salaries,
            PrizeAccess access,
            AuditTrail audit,
            ContentTags tags,
            CurrentRequest request) {
        this.salaries = salaries;
        this.access = access;
        this.audit = audit;
        this.tags = tags;
        this.request = request;
    }

    Page<BaseSalaryResponse> page(@Nullable LocalDate day, PageRequest page) {
        return salaries.page(day, page);
    }

    Reply.Revised<BaseSalaryResponse> get(String from) {
        return salaries.find(day(from)).orElseThrow(() -> unknown(from));
    }

    /** Its end is another one's beginning, so the tag stands for more than its own row. */
    String tag(Reply.Revised<BaseSalaryResponse> salary) {
        return tags.of(salary);
    }

    @Transactional
    Reply.Saved<BaseSalaryResponse> put(String from, WriteBaseSalary body, IfMatch ifMatch) {
        requireKeeper();
        LocalDate day = day(from);
        salaries.waitForOthers();
        Reply.Revised<BaseSalaryResponse> existing = salaries.find(day).orElse(null);
        if (existing != null && existing.body().written().equals(body)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        if (existing == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            salaries.add(day, body);
        } else {
            ifMatch.require(existing.revision());
            salaries.change(day, body);
        }
        return saved(day, existing == null ? null : existing.body());
    }

    /** One that is there already stays as it is. */
    @Transactional
    void add(LocalDate from, WriteBaseSalary body) {
        if (salaries.find(from).isEmpty()) {
            put(from.toString(), body, new IfMatch.Missing());
        }
    }

    @Transactional
    void remove(String from, IfMatch ifMatch) {
        requireKeeper();
        salaries.waitForOthers();
        Reply.Revised<BaseSalaryResponse> existing = get(from);
        ifMatch.require(existing.revision());
        salaries.remove(existing.body().validFrom());
        audit.record(auditEvent("remove", existing.body().validFrom()), existing.body(), null);
    }

    private void requireKeeper() {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private Reply.Saved<BaseSalaryResponse> saved(LocalDate day, @Nullable BaseSalaryResponse before) {
        Reply.Revised<BaseSalaryResponse> after = salaries.find(day).orElseThrow();
        audit.record(auditEvent(before == null ? "create" : "change", day), before, after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    private static AuditEvent auditEvent(String action, LocalDate from) {
        return AuditEvent.of(action, "base-salaries", from.toString(), null);
    }

    /** The day of an address; what is none names nothing. */
    private static LocalDate day(String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw unknown(from);
        }
    }

    private static ApiProblem unknown(String from) {
        return ApiProblem.notFound("base-salary.unknown", from);
    }
}
