package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.audit.AuditTrail.Marked;

/** Chains of versions: found by what they are about, shown as the caller sees them, and written down with their entries. */
@ApplicationScoped
class ObservationChains {

    private final ObservationRepository observations;
    private final Indicators indicators;
    private final Units units;
    private final ObservationAccess access;
    private final AuditTrail audit;
    private final DataVersions dataVersions;
    private final CurrentRequest request;

    ObservationChains(
            ObservationRepository observations,
            Indicators indicators,
            Units units,
            ObservationAccess access,
            AuditTrail audit,
            DataVersions dataVersions,
            CurrentRequest request) {
        this.observations = observations;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.dataVersions = dataVersions;
        this.request = request;
    }

    /** Finds what a key names. */
    Place place(Observations.Key key) {
        return new Place(
                indicators.definition(key.indicator(), key.period().lastDay()),
                units.resolve(key.unit(), key.period()),
                key.period(),
                key.breakdown());
    }

    /** Whether the caller sees what waits. */
    boolean seesAll(Place place) {
        return access.canSeePending(request.actor(), place.unit().id(), place.day());
    }

    /** A value as the caller sees it. */
    ObservationResponse shown(Place place, ObservationEntity chain) {
        boolean all = seesAll(place);
        SeenVersions seen =
                SeenVersions.of(observations.versions(chain.id), all).orElseThrow(place::unknown);
        return response(place, chain, all ? seen.main() : seen.main().withoutNames(), seen.pending());
    }

    private static ObservationResponse response(
            Place place, ObservationEntity chain, VersionResponse main, @Nullable VersionResponse pending) {
        return ObservationResponse.of(
                place.definition().code(),
                place.unit(),
                place.period(),
                place.breakdown().parts(),
                Codes.read(PeriodBasis.class, chain.periodBasis),
                main,
                pending);
    }

    /** The chain of a key, which nobody else changes until the transaction ends; null where there is none. */
    @Nullable
    ObservationEntity lock(Place place) {
        return observations
                .lock(place.definition().id(), place.unit().id(), place.period(), place.breakdown())
                .orElse(null);
    }

    /** A new chain. */
    ObservationEntity create(Place place, PeriodBasis basis) {
        ObservationEntity chain = new ObservationEntity(
                place.definition().id(), place.unit().id(), place.period(), place.breakdown(), basis);
        observations.persist(chain);
        return chain;
    }

    /** Writes a change of a chain down, with its entry in the trail. */
    Reply.Saved<ObservationResponse> saved(
            Place place,
            ObservationEntity chain,
            String action,
            @Nullable String reason,
            @Nullable ObservationResponse before,
            boolean created) {
        chain.revision++;
        ObservationResponse after = shown(place, chain);
        audit.record(
                new AuditEvent(
                        action, "observations", place.text(), place.unit().id(), reason),
                marked(chain, before),
                marked(chain, after));
        return new Reply.Saved<>(after, chain.revision, created);
    }

    private static @Nullable Marked marked(ObservationEntity chain, @Nullable ObservationResponse shown) {
        return shown == null ? null : new Marked(shown, ValueMark.of(chain.id, shown));
    }

    /** Tells whoever keeps figures that what is in force is another number now. */
    void changed(Place place) {
        dataVersions.bump("indicator " + place.definition().code(), place.unit().id());
    }

    /** What a chain is about. */
    Place place(ObservationEntity chain) {
        Period period = Period.parse(chain.period);
        return new Place(
                indicators.definition(observations.codeOf(chain.indicatorId), period.lastDay()),
                units.resolve(chain.unitId.toString(), period),
                period,
                Breakdown.parse(chain.breakdown));
    }
}
