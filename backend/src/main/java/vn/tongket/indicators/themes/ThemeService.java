package vn.tongket.indicators.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of themes. */
@ApplicationScoped
class ThemeService {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final ThemeRepository themes;
    private final ThemeAccess access;
    private final Indicators indicators;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    ThemeService(
            ThemeRepository themes,
            ThemeAccess access,
            Indicators indicators,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.themes = themes;
        this.access = access;
        this.indicators = indicators;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<ThemeResponse> page(List<String> ofIndicators, PageRequest page) {
        return themes.page(ofIndicators, page);
    }

    Reply.Revised<ThemeResponse> get(String code) {
        return themes.find(code).orElseThrow(() -> unknown(code));
    }

    @Transactional
    Reply.Saved<ThemeResponse> put(String code, WriteTheme written, IfMatch ifMatch) {
        requireKeeper();
        WriteTheme body = written.plain();
        Reply.Revised<ThemeResponse> existing = themes.lock(code).orElse(null);
        if (existing != null && existing.body().says(body)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(code, body);
        if (existing == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            return add(code, body).orElseThrow(ApiProblem::preconditionRequired);
        }
        ifMatch.require(existing.revision());
        themes.change(code, body, request.actor().username(), clock.instant());
        return saved(code, existing.body());
    }

    /** Records a theme; one that is there stays as it is. */
    @Transactional
    void record(String code, WriteTheme body) {
        requireKeeper();
        checkRules(code, body);
        add(code, body.plain());
    }

    private Optional<Reply.Saved<ThemeResponse>> add(String code, WriteTheme body) {
        return themes.add(code, body, request.actor().username(), clock.instant())
                ? Optional.of(saved(code, null))
                : Optional.empty();
    }

    @Transactional
    void remove(String code, IfMatch ifMatch) {
        requireKeeper();
        Reply.Revised<ThemeResponse> existing = themes.lock(code).orElseThrow(() -> unknown(code));
        ifMatch.require(existing.revision());
        themes.remove(code);
        audit.record(auditEvent("remove", code), existing.body(), null);
    }

    private static ApiProblem unknown(String code) {
        return ApiProblem.notFound("theme.unknown", code);
    }

    private void requireKeeper() {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private void checkRules(String code, WriteTheme body) {
        List<Fault> faults = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            faults.add(Fault.of("code", "theme.code-form"));
        }
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < body.indicators().size(); i++) {
            String indicator = body.indicators().get(i);
            if (indicators.find(indicator, today).isEmpty()) {
                faults.add(Fault.at("/indicators/" + i, "theme.indicator-unknown", indicator));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Saved<ThemeResponse> saved(String code, @Nullable ThemeResponse before) {
        Reply.Revised<ThemeResponse> after = themes.find(code).orElseThrow();
        audit.record(auditEvent(before == null ? "create" : "change", code), before, after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    private static AuditEvent auditEvent(String action, String code) {
        return AuditEvent.of(action, "themes", code, null);
    }
}
