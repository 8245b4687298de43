package vn.tongket.organisation.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Moments;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of boundaries. */
@ApplicationScoped
class BoundaryService {

    private static final String TOPIC = "boundaries";
    /** What is noted where boundaries of the whole installation change. */
    private static final UUID EVERYWHERE = new UUID(0, 0);

    private final BoundaryRepository boundaries;
    private final BoundaryAccess access;
    private final Units units;
    private final UnitTree tree;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    BoundaryService(
            BoundaryRepository boundaries,
            BoundaryAccess access,
            Units units,
            UnitTree tree,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.boundaries = boundaries;
        this.access = access;
        this.units = units;
        this.tree = tree;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    /** What is asked for. */
    record Selection(@Nullable String within, List<String> levels, boolean full) {}

    /** What the trail keeps of a load: not the outlines, of which there may be megabytes, but whose they are. */
    record Load(
            LocalDate date,
            @Nullable String within,
            Set<String> units,
            @Nullable Source source) {}

    /** An outline that came, and whose it is. */
    private record Came(UnitVersion unit, Outline outline) {}

    Reply.Revised<BoundariesResponse> get(String date, Selection asked) {
        LocalDate day = day(date);
        UUID within = asked.within() == null ? null : tree.named(asked.within(), day);
        return new Reply.Revised<>(
                BoundariesResponse.of(day, boundaries.onDay(day, within, asked.levels(), asked.full())), revision());
    }

    private long revision() {
        return versions.current(List.of(TOPIC));
    }

    /** From a day on the units within another, or all, have exactly these outlines. */
    @Transactional
    Reply.Saved<BoundariesResponse> load(String date, @Nullable String asked, WriteBoundaries body, IfMatch ifMatch) {
        LocalDate day = day(date);
        UUID within = asked == null ? null : tree.named(asked, day);
        if (!access.canLoad(request.actor(), within, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
        boundaries.hold();
        UnitHierarchy hierarchy = units.hierarchy();
        Set<UUID> reach = within == null ? hierarchy.units() : tree.within(Set.of(within), day);
        SequencedMap<UUID, Came> came = read(body, day, within, reach, hierarchy);
        Map<UUID, BoundaryRepository.Kept> before = boundaries.begunOn(day, reach);
        if (equal(before, came, body.source())) {
            return Reply.Saved.unchanged(all(day, within), revision());
        }
        if (!before.isEmpty() || ifMatch instanceof IfMatch.Tags) {
            ifMatch.require(revision());
        }
        boundaries.remove(day, before.keySet());
        came.forEach((unit, each) -> boundaries.add(
                unit,
                day,
                each.outline(),
                each.unit().level(),
                body.source(),
                request.actor().username(),
                clock.instant()));
        Source source = before.values().stream()
                .map(BoundaryRepository.Kept::source)
                .findFirst()
                .orElse(null);
        audit.record(
                AuditEvent.of(before.isEmpty() ? "create" : "change", TOPIC, day.toString(), within),
                before.isEmpty() ? null : new Load(day, asked, codes(before.keySet(), hierarchy, day), source),
                new Load(day, asked, codes(came.keySet(), hierarchy, day), body.source()));
        versions.bump(TOPIC, within == null ? EVERYWHERE : within);
        return new Reply.Saved<>(all(day, within), revision(), before.isEmpty());
    }

    private BoundariesResponse all(LocalDate day, @Nullable UUID within) {
        return BoundariesResponse.of(day, boundaries.onDay(day, within, List.of(), false));
    }

    private static Set<String> codes(Set<UUID> named, UnitHierarchy hierarchy, LocalDate day) {
        Set<String> codes = new TreeSet<>();
        named.forEach(unit -> codes.add(hierarchy.nearest(unit, day).code()));
        return codes;
    }

    private boolean equal(Map<UUID, BoundaryRepository.Kept> before, Map<UUID, Came> came, Source source) {
        return !before.isEmpty()
                && before.keySet().equals(came.keySet())
                && before.entrySet().stream().allMatch(kept -> {
                    Came now = came.get(kept.getKey());
                    return now != null && boundaries.says(kept.getValue(), now.outline(), source);
                });
    }

    private static SequencedMap<UUID, Came> read(
            WriteBoundaries body, LocalDate day, @Nullable UUID within, Set<UUID> reach, UnitHierarchy hierarchy) {
        List<Fault> faults = new ArrayList<>();
        if (!"FeatureCollection".equals(body.type())) {
            faults.add(Fault.at("/type", "boundary.not-a-collection"));
        }
        if (body.crs() != null
                && !isWgs84(body.crs().path("properties").path("name").asText())) {
            faults.add(Fault.at("/crs", "boundary.crs"));
        }
        OutlineReader reader = new OutlineReader(faults);
        SequencedMap<UUID, Came> came = new LinkedHashMap<>();
        for (int i = 0; i < body.features().size() && !reader.full(); i++) {
            WriteBoundary feature = body.features().get(i);
            String place = "/features/" + i;
            if (!"Feature".equals(feature.type())) {
                faults.add(Fault.at(place + "/type", "boundary.not-a-feature"));
            }
            Optional<UnitVersion> unit = unit(feature, place, day, hierarchy, faults);
            Optional<Outline> outline = reader.read(feature.geometry(), place + "/geometry");
            if (unit.isEmpty()) {
                continue;
            }
            UnitVersion named = unit.get();
            String code = place + "/properties/code";
            if (named.unit().equals(within) || !reach.contains(named.unit())) {
                faults.add(Fault.at(code, "boundary.outside", named.code()));
            } else if (named.level() == Level.ORGANISATION) {
                faults.add(Fault.at(code, "boundary.organisation", named.code()));
            } else if (came.containsKey(named.unit())) {
                faults.add(Fault.at(code, "boundary.twice", named.code()));
            } else {
                came.put(named.unit(), new Came(named, outline.orElse(new Outline(List.of()))));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return came;
    }

    private static Optional<UnitVersion> unit(
            WriteBoundary feature, String place, LocalDate day, UnitHierarchy hierarchy, List<Fault> faults) {
        String code = feature.properties().path("code").asText();
        Optional<UnitVersion> unit = code.isEmpty() ? Optional.empty() : hierarchy.find(code, day);
        if (unit.isEmpty()) {
            faults.add(
                    code.isEmpty()
                            ? Fault.at(place + "/properties/code", "boundary.no-code")
                            : Fault.at(place + "/properties/code", "boundary.unit-unknown", code, day));
        }
        return unit;
    }

    /** The names that programs write for longitude and latitude on WGS 84. */
    private static boolean isWgs84(String name) {
        return name.endsWith(":CRS84") || name.endsWith(":4326");
    }

    /** The day of an address; what is none names nothing. */
    private static LocalDate day(String date) {
        try {
            return Moments.day(date);
        } catch (DateTimeParseException e) {
            throw ApiProblem.notFound("boundary.no-day", date);
        }
    }
}
