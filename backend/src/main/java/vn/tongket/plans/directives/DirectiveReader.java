package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.UnitReader;
import vn.tongket.plans.directives.DirectiveRepository.Addressed;

/** Reads what is written of a directive: finds what it names, and says every rule that it breaks. */
@ApplicationScoped
class DirectiveReader {

    private final DirectiveRepository directives;
    private final UnitReader units;

    DirectiveReader(DirectiveRepository directives, UnitReader units) {
        this.directives = directives;
        this.units = units;
    }

    /**
     * What a body names, found.
     *
     * @param day the day on which its units are named
     */
    record Content(
            WriteDirective body,
            @Nullable UUID giver,
            @Nullable UUID parent,
            List<Addressed> addressees,
            LocalDate day) {

        Set<UUID> units() {
            return addressees.stream()
                    .map(Addressed::unit)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Whether both say the same, whichever way they name units and the directive above. */
        boolean same(Content other) {
            return Objects.equals(giver, other.giver)
                    && Objects.equals(parent, other.parent)
                    && addressees.equals(other.addressees)
                    && bare().equals(other.bare());
        }

        private WriteDirective bare() {
            return new WriteDirective(
                    body.code(),
                    body.text(),
                    new WriteDirective.Giver(
                            body.givenBy().name(), body.givenBy().position(), null),
                    body.occasion(),
                    null,
                    null,
                    body.recurrence(),
                    body.period(),
                    body.due(),
                    body.source(),
                    body.note());
        }
    }

    /**
     * What a body means.
     *
     * @param today the day on which its units are named where the occasion has no date
     * @throws ApiProblem 422 with every fault
     */
    Content read(WriteDirective body, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = body.occasion().date() == null ? today : body.occasion().date();
        UUID giver = units.read(body.givenBy().unit(), day, "/givenBy/unit", faults);
        List<Addressed> addressees = addressees(body, day, faults);
        UUID parent = body.parent() == null ? null : parent(body, giver, faults);
        Content content = new Content(body, giver, parent, addressees, day);
        if (faults.isEmpty() && giver == null && content.units().isEmpty()) {
            faults.add(Fault.at("/givenBy/unit", "directive.without-unit"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return content;
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
            UUID unit = units.read(addressee.unit(), day, pointer + "/unit", faults);
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
}
