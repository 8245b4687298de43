package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.DirectiveRepository.Addressed;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.PathValues;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.idempotency.IdempotencyService.Created;
import vn.tongket.platform.security.Role;
import vn.tongket.units.Units;

/** Use cases of directives: read, enter. */
@ApplicationScoped
class DirectiveService {

    private final DirectiveRepository directives;
    private final PlanAccess access;
    private final Units units;
    private final UnitReader unitReader;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DirectiveService(
            DirectiveRepository directives,
            PlanAccess access,
            Units units,
            UnitReader unitReader,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.directives = directives;
        this.access = access;
        this.units = units;
        this.unitReader = unitReader;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<DirectiveResponse> page(DirectiveQuery.Filter filter, PageRequest page) {
        return directives.page(
                filter,
                unit(filter, filter.unit()),
                unit(filter, filter.givenBy()),
                access.seesUnpublishedOf(request.actor()),
                page);
    }

    private @Nullable UUID unit(DirectiveQuery.Filter filter, @Nullable String idOrCode) {
        return idOrCode == null ? null : units.resolve(idOrCode, filter.day()).id();
    }

    @Transactional
    Reply.Revised<DirectiveResponse> get(String id) {
        DirectiveRepository.Found found = find(PathValues.id(id, "directive.unknown"));
        return new Reply.Revised<>(found.directive(), found.revision());
    }

    private DirectiveRepository.Found find(UUID id) {
        return directives
                .one(id, access.seesUnpublishedOf(request.actor()))
                .orElseThrow(() -> ApiProblem.notFound("directive.unknown", id));
    }

    /** What a body names, found. */
    private record Read(@Nullable UUID giver, @Nullable UUID parent, List<Addressed> addressees, LocalDate day) {

        Set<UUID> units() {
            return addressees.stream()
                    .map(Addressed::unit)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Transactional
    Created<DirectiveResponse> create(WriteDirective body) {
        Read read = read(body);
        if (!access.canDirect(request.actor(), read.giver(), read.units(), read.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (directives.within(read.giver(), body.occasion(), body.code()).isPresent()) {
            throw ApiProblem.conflict("directive.code-taken", body.code());
        }
        DirectiveEntity directive = add(body, read, List.of(), "create");
        return new Created<>(find(directive.id).directive(), directive.revision, "/api/v1/directives/" + directive.id);
    }

    private DirectiveEntity add(WriteDirective body, Read read, Collection<UUID> answeredBy, String action) {
        DirectiveEntity directive = new DirectiveEntity(body, read.giver(), read.parent(), read.day(), clock.instant());
        directives.add(directive, read.addressees());
        directives.answer(directive.id, answeredBy);
        DirectiveResponse after = find(directive.id).directive();
        audit.record(Deed.of(action, "directives", key(after), read.giver()), null, after);
        return directive;
    }

    /** Records a directive known from a secondary source; one that is there stays as it is. */
    @Transactional
    UUID record(WriteDirective body, Collection<UUID> answeredBy) {
        Read read = read(body);
        boolean allowed = read.giver() == null
                ? request.actor().holdsEverywhere(Role.ADMINISTRATOR)
                : access.canRecordPast(request.actor(), read.giver(), read.day());
        if (!allowed) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<UUID> present = directives.within(read.giver(), body.occasion(), body.code());
        return present.isPresent() ? present.get() : add(body, read, answeredBy, "import").id;
    }

    private Read read(WriteDirective body) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = body.occasion().date() == null
                ? LocalDate.now(clock)
                : body.occasion().date();
        UUID giver = unitReader.read(body.givenBy().unit(), day, "/givenBy/unit", faults);
        List<Addressed> addressees = addressees(body, day, faults);
        UUID parent = body.parent() == null ? null : parent(body, giver, faults);
        Read read = new Read(giver, parent, addressees, day);
        if (faults.isEmpty() && giver == null && read.units().isEmpty()) {
            faults.add(Fault.at("/givenBy/unit", "directive.without-unit"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return read;
    }

    private List<Addressed> addressees(WriteDirective body, LocalDate day, List<Fault> faults) {
        List<WriteDirective.Addressee> named = body.addressees() == null ? List.of() : body.addressees();
        List<Addressed> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            WriteDirective.Addressee addressee = named.get(i);
            String pointer = "/addressees/" + i;
            if ((addressee.unit() == null) == (addressee.party() == null)) {
                faults.add(Fault.at(pointer, "directive.addressee-one"));
                continue;
            }
            UUID unit = unitReader.read(addressee.unit(), day, pointer + "/unit", faults);
            if (unit == null || seen.add(unit)) {
                found.add(new Addressed(unit, addressee.party()));
            }
        }
        return found;
    }

    private @Nullable UUID parent(WriteDirective body, @Nullable UUID giver, List<Fault> faults) {
        String named = Objects.requireNonNull(body.parent());
        Optional<UUID> sibling = directives.within(giver, body.occasion(), named);
        if (sibling.isPresent()) {
            return sibling.get();
        }
        Optional<UUID> byId = directives.named(named).stream()
                .map(DirectiveRef::id)
                .filter(id -> id.toString().equals(named))
                .findFirst();
        if (byId.isEmpty()) {
            faults.add(Fault.at("/parent", "directive.parent-unknown", named));
        }
        return byId.orElse(null);
    }

    private static String key(DirectiveResponse directive) {
        String unit = directive.givenBy().unit() == null
                ? directive.givenBy().name()
                : directive.givenBy().unit().code();
        return unit + "/"
                + (directive.occasion().date() == null
                        ? ""
                        : directive.occasion().date() + "/") + directive.code();
    }
}
