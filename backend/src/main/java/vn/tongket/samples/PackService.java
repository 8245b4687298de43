package vn.tongket.samples;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.ProblemWords;
import vn.tongket.kernel.http.answer.Imported;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;

/** What may be done with packs. All of it belongs to administrators of the installation. */
@ApplicationScoped
class PackService {

    private static final Set<Confidence> CHECKED = Set.of(Confidence.FOUND, Confidence.DERIVED);

    private final PackRepository packs;
    private final PackTrialService trial;
    private final CurrentRequest request;
    private final Clock clock;
    private final Map<String, PackKind> kinds = new HashMap<>();

    PackService(
            PackRepository packs,
            PackTrialService trial,
            CurrentRequest request,
            Clock clock,
            @All List<RowLoader> loaders) {
        this.packs = packs;
        this.trial = trial;
        this.request = request;
        this.clock = clock;
        loaders.forEach(loader -> kinds.putAll(loader.packKinds()));
    }

    /** @throws ApiProblem 403 for everybody but administrators of the installation */
    List<PackResponse> all() {
        requireKeeper();
        return DataFiles.packs().stream().map(this::described).toList();
    }

    private PackResponse described(SampleRow pack) {
        String code = pack.text("code");
        List<PackRow> rows = rows(code);
        Set<String> loaded = packs.loaded(code).keySet();
        return new PackResponse(
                code,
                pack.name("title"),
                pack.localizedText("description"),
                rows.size(),
                Math.toIntExact(
                        rows.stream().filter(row -> loaded.contains(row.name())).count()),
                Math.toIntExact(rows.stream().filter(row -> !isChecked(row)).count()),
                packs.lastLoaded(code).orElse(null));
    }

    /**
     * Takes the rows that are missing, those that only the pack changed, and those that are asked for by name; keeps what
     * all of them said.
     *
     * @throws ApiProblem 403, 404 for an unknown pack, 422 for a name that no row has, 409 where a
     *     rule forbids a row beside what stays
     */
    @Transactional
    PackLoadResponse load(String pack, WritePackLoad wish, boolean dryRun) {
        requireKeeper();
        List<PackRow> rows = rows(pack);
        if (rows.isEmpty()) {
            throw ApiProblem.notFound("pack.unknown", pack);
        }
        checkNames(wish.wanted(), rows);
        packs.waitForOthers();
        Map<String, PackRow.Content> before = packs.loaded(pack);
        Map<String, PackStanding> standings = new HashMap<>();
        Map<String, ApiProblem> refusals = new HashMap<>();
        compare(rows, before, standings, refusals);
        Map<String, String> titles = rows.stream().collect(Collectors.toMap(PackRow::name, PackRow::title));
        List<PackRowResponse> told = new ArrayList<>();
        for (PackRow row : rows) {
            PackStanding standing = standings.get(row.name());
            boolean taken = standing.taken()
                    || standing != PackStanding.SAME && wish.wanted().contains(row.name());
            if (!dryRun) {
                keep(pack, row, standing, taken);
            }
            told.add(told(row, title(row, titles), standing, taken, before.get(row.name()), refusals.get(row.name())));
        }
        return PackLoadResponse.of(pack, dryRun, told);
    }

    private void keep(String pack, PackRow row, PackStanding standing, boolean taken) {
        if (taken) {
            take(row);
        }
        if (taken || standing == PackStanding.SAME) {
            packs.keep(pack, row, clock.instant());
        }
    }

    /** Rows were tried together; one of them alone may be forbidden beside what stays. */
    private void take(PackRow row) {
        try {
            row.put();
        } catch (ApiProblem refusal) {
            throw ApiProblem.conflict("pack.row-refused", row.name(), words(refusal));
        }
    }

    private List<PackRow> rows(String pack) {
        return DataFiles.packs().stream().noneMatch(row -> row.text("code").equals(pack))
                ? List.of()
                : DataFiles.of(pack).stream()
                        .flatMap(file -> PackRow.of(file, Objects.requireNonNull(kinds.get(file.kind()))).stream())
                        .toList();
    }

    private static void checkNames(List<String> wanted, List<PackRow> rows) {
        Set<String> names = rows.stream().map(PackRow::name).collect(Collectors.toSet());
        List<Fault> faults = IntStream.range(0, wanted.size())
                .filter(i -> !names.contains(wanted.get(i)))
                .mapToObj(i -> Fault.at("/replace/" + i, "pack.row-unknown", wanted.get(i)))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void compare(
            List<PackRow> rows,
            Map<String, PackRow.Content> before,
            Map<String, PackStanding> standings,
            Map<String, ApiProblem> refusals) {
        List<PackRow> others = rows.stream()
                .filter(row -> before.containsKey(row.name())
                        && !before.get(row.name()).equals(row.content()))
                .toList();
        Map<String, PackTrialService.Outcome> asLoaded = trial.write(others, row -> before.get(row.name()));
        trial.write(rows, PackRow::content).forEach((name, outcome) -> {
            standings.put(name, standing(outcome, before.containsKey(name), asLoaded.get(name)));
            if (outcome.refusal() != null) {
                refusals.put(name, outcome.refusal());
            }
        });
    }

    /**
     * How a row stands.
     *
     * @param now what writing it did
     * @param known whether it was loaded before
     * @param asLoaded what writing it as it was loaded did; null where it is as it was
     */
    static PackStanding standing(
            PackTrialService.Outcome now, boolean known, PackTrialService.@Nullable Outcome asLoaded) {
        return switch (now.imported()) {
            case null -> PackStanding.REFUSED;
            case UNCHANGED -> PackStanding.SAME;
            case ADDED -> known ? PackStanding.REMOVED_HERE : PackStanding.MISSING;
            case CHANGED -> {
                if (!known) {
                    yield PackStanding.OWN;
                }
                if (asLoaded == null) {
                    yield PackStanding.CHANGED_HERE;
                }
                yield asLoaded.is(Imported.UNCHANGED) ? PackStanding.OUTDATED : PackStanding.CHANGED_BOTH;
            }
        };
    }

    /** A row that is called by the code of a type of awards bears that type's name. */
    private static String title(PackRow row, Map<String, String> titles) {
        return titles.getOrDefault("award-types/" + row.title(), row.title());
    }

    private PackRowResponse told(
            PackRow row,
            String title,
            PackStanding standing,
            boolean taken,
            PackRow.@Nullable Content before,
            @Nullable ApiProblem refusal) {
        SampleRow cells = row.content().row();
        return new PackRowResponse(
                row.name(),
                title,
                standing,
                taken,
                isChecked(row),
                cells.textOrNull("legal_basis"),
                cells.source(),
                before == null ? List.of() : changes(before, row.content()),
                refusal == null ? null : words(refusal));
    }

    /** The parts of a row count as one cell each. */
    private static List<PackRowResponse.Change> changes(PackRow.Content before, PackRow.Content now) {
        Set<String> columns = new TreeSet<>(before.cells().keySet());
        columns.addAll(now.cells().keySet());
        List<PackRowResponse.Change> changes = columns.stream()
                .map(column -> new PackRowResponse.Change(
                        column, before.cells().get(column), now.cells().get(column)))
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!before.parts().equals(now.parts())) {
            changes.add(new PackRowResponse.Change(
                    "prerequisites", before.parts().toString(), now.parts().toString()));
        }
        return changes;
    }

    private String words(ApiProblem refusal) {
        return refusal.faults().stream()
                .map(fault -> ProblemWords.message(fault, request.locale()))
                .collect(Collectors.joining("; "));
    }

    /** A row without a word on it was not compared. */
    private static boolean isChecked(PackRow row) {
        String confidence = row.content().row().textOrNull("confidence");
        return confidence != null && CHECKED.contains(Codes.read(Confidence.class, confidence));
    }

    private void requireKeeper() {
        if (!request.actor().holdsEverywhere(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }
}
