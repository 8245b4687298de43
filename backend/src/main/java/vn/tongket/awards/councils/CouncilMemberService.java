package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.time.Moments;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of members. A membership is known by the account and its first day. */
@ApplicationScoped
class CouncilMemberService {

    private final CouncilRepository repository;
    private final CouncilService councils;
    private final CouncilAccess access;
    private final Recipients recipients;
    private final Units units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CouncilMemberService(
            CouncilRepository repository,
            CouncilService councils,
            CouncilAccess access,
            Recipients recipients,
            Units units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.councils = councils;
        this.access = access;
        this.recipients = recipients;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<CouncilMemberResponse> page(String council, PageRequest page) {
        return repository.members(councils.get(council).body().id(), today(), page);
    }

    Reply.Revised<CouncilMemberResponse> get(String council, String account, String from) {
        UUID id = councils.get(council).body().id();
        return repository
                .member(id, PathValues.id(account, "council-member.unknown"), day(account, from), today())
                .orElseThrow(() -> unknown(account, from));
    }

    @Transactional
    Reply.Saved<CouncilMemberResponse> put(
            String council, String account, String from, WriteCouncilMember body, IfMatch ifMatch) {
        UUID person = PathValues.id(account, "council-member.unknown");
        LocalDate day = day(account, from);
        CouncilResponse found = councils.get(council).body();
        if (!access.canKeep(request.actor(), found.unit().id(), today())) {
            throw ApiProblem.forbidden("access.denied");
        }
        repository.lock(found.id());
        List<Fault> faults = new ArrayList<>();
        UUID unit = CouncilService.unit(units, "/unit", body.unit(), day, faults);
        Reply.Revised<CouncilMemberResponse> before =
                repository.member(found.id(), person, day, today()).orElse(null);
        if (before != null && faults.isEmpty() && says(before.body(), body, unit)) {
            return Reply.Saved.unchanged(before.body(), before.revision());
        }
        CouncilMemberResponse standing = before == null ? null : before.body();
        faults.addAll(broken(found, person, day, body, standing));
        repository.votedOn(found.id()).stream()
                .filter(voted -> functionOn(voted, standing) != functionOn(voted, day, body))
                .findFirst()
                .ifPresent(voted -> faults.add(Fault.of("from", "council-member.voted", voted)));
        if (unit == null || !faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if (before != null) {
            ifMatch.require(before.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        repository.write(found.id(), person, day, unit, body);
        Reply.Revised<CouncilMemberResponse> after =
                repository.member(found.id(), person, day, today()).orElseThrow();
        audit.record(
                AuditEvent.of(
                        before == null ? "add-member" : "change-member",
                        "councils",
                        found.id().toString(),
                        found.unit().id()),
                before == null ? null : before.body(),
                after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    private static boolean says(CouncilMemberResponse member, WriteCouncilMember body, @Nullable UUID unit) {
        return member.function() == body.function()
                && member.unit().id().equals(unit)
                && Objects.equals(member.recipient(), body.recipient())
                && Objects.equals(member.validTo(), body.validTo());
    }

    /** What a membership makes somebody on a day; who sat when something was voted on stands in minutes and stays. */
    private static @Nullable CouncilFunction functionOn(LocalDate day, @Nullable CouncilMemberResponse member) {
        return member != null && sits(day, member.validFrom(), member.validTo()) ? member.function() : null;
    }

    private static @Nullable CouncilFunction functionOn(LocalDate day, LocalDate from, WriteCouncilMember body) {
        return sits(day, from, body.validTo()) ? body.function() : null;
    }

    private static boolean sits(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /**
     * An account that was closed meanwhile cannot become a member, but its membership can be ended; so can that of a
     * recipient who is out of the caller's sight by now.
     */
    private List<Fault> broken(
            CouncilResponse council,
            UUID account,
            LocalDate from,
            WriteCouncilMember body,
            @Nullable CouncilMemberResponse standing) {
        List<Fault> faults = new ArrayList<>();
        if (standing == null && !repository.isAccount(account)) {
            faults.add(Fault.of("account", "council-member.account-unknown", account));
        }
        boolean isPerson = body.recipient() == null
                || (standing != null && body.recipient().equals(standing.recipient()))
                || recipients
                        .visible(body.recipient(), today())
                        .map(RecipientRef::kind)
                        .filter(RecipientKind.INDIVIDUAL::equals)
                        .isPresent();
        if (!isPerson) {
            faults.add(Fault.at("/recipient", "council-member.recipient-unknown", body.recipient()));
        }
        if (body.validTo() != null && !from.isBefore(body.validTo())) {
            faults.add(Fault.at("/validTo", "council-member.days-empty"));
            return faults;
        }
        if (!council.sitsOn(from)
                || (body.validTo() != null
                        && council.validTo() != null
                        && body.validTo().isAfter(council.validTo()))) {
            faults.add(Fault.of("from", "council-member.outside-term", council.validFrom()));
        }
        CouncilRepository.Clash clash = repository.clash(council.id(), account, from, body);
        if (clash.member()) {
            faults.add(Fault.of("from", "council-member.overlaps"));
        }
        if (clash.chair()) {
            faults.add(Fault.at("/function", "council-member.second-chair"));
        }
        return faults;
    }

    private static LocalDate day(String account, String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw unknown(account, from);
        }
    }

    private static ApiProblem unknown(String account, String from) {
        return ApiProblem.notFound("council-member.unknown", account, from);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
