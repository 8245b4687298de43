package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.NamedRecipient;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Units;

/** Whom a nomination means: a recipient that is known, or one that it makes known. */
@ApplicationScoped
class Nominees {

    private final Recipients recipients;
    private final NominationRepository nominations;
    private final Units units;
    private final Clock clock;

    Nominees(Recipients recipients, NominationRepository nominations, Units units, Clock clock) {
        this.recipients = recipients;
        this.nominations = nominations;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Who is proposed.
     *
     * @param known id of a recipient, or null where only the name is said
     * @param unit the unit it belongs to, or null where that is not known
     */
    record Nominee(
            @Nullable UUID known,
            RecipientKind kind,
            String name,
            @Nullable UUID unit,
            @Nullable String position) {}

    /** Who is meant; null where a fault says why nobody is. */
    @Nullable
    Nominee meant(WriteNominee body, UUID proposer, List<Fault> faults) {
        int before = faults.size();
        Nominee nominee = body.id() == null ? named(body, proposer, faults) : known(body, faults);
        if (nominee != null && nominee.unit() != null && !belongs(nominee.unit(), proposer)) {
            faults.add(Fault.at("/recipient", "nomination.recipient-elsewhere"));
        }
        return faults.size() == before ? nominee : null;
    }

    private @Nullable Nominee known(WriteNominee body, List<Fault> faults) {
        if (body.kind() != null || body.name() != null || body.unit() != null || body.position() != null) {
            faults.add(Fault.at("/recipient/id", "nomination.id-alone"));
        }
        UUID id = Objects.requireNonNull(body.id());
        RecipientRef known = recipients.visible(id, today()).orElse(null);
        if (known == null) {
            faults.add(Fault.at("/recipient/id", "award.recipient-unknown", id));
            return null;
        }
        UUID unit = known.unit() == null ? null : known.unit().id();
        return new Nominee(id, known.kind(), known.name(), unit, known.position());
    }

    private @Nullable Nominee named(WriteNominee body, UUID proposer, List<Fault> faults) {
        if (body.kind() == null) {
            faults.add(Fault.at("/recipient/kind", "body.required"));
        }
        if (body.name() == null || body.name().isBlank()) {
            faults.add(Fault.at("/recipient/name", "body.required"));
        }
        if (body.position() != null && body.kind() != null && body.kind() != RecipientKind.INDIVIDUAL) {
            faults.add(Fault.at("/recipient/position", "recipient.position-of-group"));
        }
        UUID unit = body.unit() == null ? proposer : unit(body.unit(), faults);
        return body.kind() == null || body.name() == null || unit == null
                ? null
                : new Nominee(null, body.kind(), body.name(), unit, body.position());
    }

    private @Nullable UUID unit(String idOrCode, List<Fault> faults) {
        try {
            return units.resolve(idOrCode, today()).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at("/recipient/unit", "award.unit-unknown", idOrCode, today()));
            return null;
        }
    }

    private boolean belongs(UUID unit, UUID proposer) {
        return nominations.covers(proposer, unit, today());
    }

    /** The recipient, entered where nobody knew it. */
    UUID recognise(Nominee nominee, UUID proposer) {
        return nominee.known() != null
                ? nominee.known()
                : recipients.recognise(
                        null,
                        new NamedRecipient(
                                nominee.kind(), nominee.name(), nominee.unit(), nominee.position(), proposer, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
