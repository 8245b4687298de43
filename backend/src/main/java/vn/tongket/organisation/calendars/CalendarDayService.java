package vn.tongket.organisation.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the calendar. */
@ApplicationScoped
class CalendarDayService {

    private final CalendarDayRepository days;
    private final CalendarDayAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CalendarDayService(
            CalendarDayRepository days,
            CalendarDayAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.days = days;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<CalendarDayResponse> page(CalendarDayQuery.Filter filter, PageRequest page) {
        return days.page(filter, page);
    }

    Reply.Revised<CalendarDayResponse> get(String date, @Nullable AsOf asOf) {
        return (asOf == null ? days.find(day(date)) : days.find(day(date), asOf))
                .orElseThrow(() -> ApiProblem.notFound("calendar-day.unknown", date));
    }

    @Transactional
    Reply.Saved<CalendarDayResponse> put(String date, WriteCalendarDay body, IfMatch ifMatch) {
        requireKeeper();
        LocalDate day = day(date);
        Reply.Revised<CalendarDayResponse> existing = days.lock(day).orElse(null);
        if (existing != null && says(existing.body(), body)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(day, body);
        if (existing == null) {
            ifMatchNothing(ifMatch);
            return add(day, body).orElseThrow(ApiProblem::preconditionRequired);
        }
        ifMatch.require(existing.revision());
        days.change(day, body, request.actor().username(), clock.instant());
        return saved(day, existing.body());
    }

    /** Records a day; one that is there stays as it is. */
    @Transactional
    void record(LocalDate day, WriteCalendarDay body) {
        requireKeeper();
        checkRules(day, body);
        add(day, body);
    }

    private Optional<Reply.Saved<CalendarDayResponse>> add(LocalDate day, WriteCalendarDay body) {
        return days.add(day, body, request.actor().username(), clock.instant())
                ? Optional.of(saved(day, null))
                : Optional.empty();
    }

    @Transactional
    void remove(String date, IfMatch ifMatch) {
        requireKeeper();
        LocalDate day = day(date);
        Reply.Revised<CalendarDayResponse> existing =
                days.lock(day).orElseThrow(() -> ApiProblem.notFound("calendar-day.unknown", date));
        ifMatch.require(existing.revision());
        days.remove(day, clock.instant());
        audit.record(auditEvent("remove", day), existing.body(), null);
    }

    private void requireKeeper() {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private static void ifMatchNothing(IfMatch ifMatch) {
        if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
    }

    private static boolean says(CalendarDayResponse day, WriteCalendarDay body) {
        return new WriteCalendarDay(day.kind(), day.name(), day.legalBasis()).equals(body);
    }

    private static void checkRules(LocalDate day, WriteCalendarDay body) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (body.kind() == DayKind.WORKING && !weekend) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/kind", "calendar-day.worked-anyway", day)));
        }
    }

    private Reply.Saved<CalendarDayResponse> saved(LocalDate day, @Nullable CalendarDayResponse before) {
        Reply.Revised<CalendarDayResponse> after = days.find(day).orElseThrow();
        audit.record(auditEvent(before == null ? "create" : "change", day), before, after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    private static AuditEvent auditEvent(String action, LocalDate day) {
        return AuditEvent.of(action, "calendar-days", day.toString(), null);
    }

    /** The day of an address; what is none names nothing. */
    private static LocalDate day(String date) {
        try {
            return Moments.day(date);
        } catch (DateTimeParseException e) {
            throw ApiProblem.notFound("calendar-day.unknown", date);
        }
    }
}
