package vn.tongket.organisation.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitKind;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.WriteUnit;
import vn.tongket.services.tables.FileFaults;

/** One list on its way in: which of its units are new, what each lies below, and what it says otherwise than is on file. */
final class UnitListTaking {

    private final UnitHierarchy hierarchy;
    private final LocalDate today;
    private final Map<String, ListedUnit> listed = new LinkedHashMap<>();
    private final Map<String, List<String>> listedByName = new HashMap<>();
    private final Map<LocalDate, Map<String, List<UnitVersion>>> onFileByName = new HashMap<>();
    private final SequencedMap<String, WriteUnit> founded = new LinkedHashMap<>();
    private final List<UnitListResponse.Item> items = new ArrayList<>();
    private final List<UnitListResponse.Difference> differences = new ArrayList<>();
    private final List<UnitKind> kinds;

    /**
     * Reads a list against what is on file.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 422 with all rows whose unit above is not known
     */
    UnitListTaking(List<ListedUnit> rows, UnitHierarchy hierarchy, Map<String, Level> levels, Clock clock) {
        this.hierarchy = hierarchy;
        this.today = LocalDate.now(clock);
        rows.forEach(row -> {
            listed.put(row.code(), row);
            listedByName
                    .computeIfAbsent(SearchText.fold(row.unit().name().vi()), name -> new ArrayList<>())
                    .add(row.code());
        });
        List<Fault> faults = new ArrayList<>();
        rows.forEach(row -> place(row).ifPresent(faults::add));
        FileFaults.refuse(faults);
        kinds = rows.stream()
                .map(row -> new UnitKind(row.unit().kind(), row.level()))
                .filter(kind -> !levels.containsKey(kind.kind()))
                .distinct()
                .toList();
    }

    /** The units that are new, by code. */
    SequencedMap<String, WriteUnit> founded() {
        return founded;
    }

    private LocalDate day(ListedUnit row) {
        return row.unit().validFrom() == null ? today : row.unit().validFrom();
    }

    private Optional<Fault> place(ListedUnit row) {
        String above = null;
        if (row.above() != null) {
            Set<String> meant = meant(row, row.above().text());
            if (meant.size() != 1) {
                String place = "/" + row.row() + "/" + row.above().column().code();
                return Optional.of(
                        meant.isEmpty()
                                ? Fault.at(
                                        place,
                                        "unit.parent-unknown",
                                        row.above().text(),
                                        day(row))
                                : Fault.at(
                                        place,
                                        "unit-list.parent-ambiguous",
                                        row.above().text()));
            }
            above = meant.iterator().next();
        }
        UnitVersion onFile = hierarchy.byCode(row.code(), day(row)).orElse(null);
        if (onFile == null) {
            founded.put(row.code(), row.below(above));
            items.add(item(row, above, UnitListResponse.Outcome.NEW));
        } else {
            items.add(item(row, above, compare(row, onFile, above)));
        }
        return Optional.empty();
    }

    /** The codes of the units that a text may mean: the one whose code or id it is, else all that are called so. */
    private Set<String> meant(ListedUnit row, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (listed.containsKey(code)) {
            return Set.of(code);
        }
        Optional<UnitVersion> found = hierarchy.find(text, day(row)).or(() -> hierarchy.find(code, day(row)));
        if (found.isPresent()) {
            return Set.of(found.get().code());
        }
        String name = SearchText.fold(text);
        Set<String> called = new HashSet<>(listedByName.getOrDefault(name, List.of()));
        onFile(day(row), name).map(UnitVersion::code).forEach(called::add);
        called.remove(row.code());
        return called;
    }

    private Stream<UnitVersion> onFile(LocalDate day, String name) {
        return onFileByName.computeIfAbsent(day, this::byName).getOrDefault(name, List.of()).stream();
    }

    private Map<String, List<UnitVersion>> byName(LocalDate day) {
        Map<String, List<UnitVersion>> byName = new HashMap<>();
        hierarchy
                .versions()
                .filter(version -> version.span().contains(day))
                .forEach(version -> byName.computeIfAbsent(
                                SearchText.fold(version.name().vi()), name -> new ArrayList<>())
                        .add(version));
        return byName;
    }

    /** What is on file stays; where the list says something else, that is told. What it leaves out it does not say. */
    private UnitListResponse.Outcome compare(ListedUnit row, UnitVersion onFile, @Nullable String above) {
        int before = differences.size();
        WriteUnit said = row.unit();
        differ(row, UnitListColumn.NAME, onFile.name().vi(), said.name().vi());
        differ(row, UnitListColumn.NAME_EN, onFile.name().en(), said.name().en());
        differ(row, UnitListColumn.KIND, onFile.kind(), said.kind());
        String parent = onFile.parent() == null
                ? null
                : hierarchy.nearest(onFile.parent(), day(row)).code();
        differ(row, UnitListColumn.PARENT, parent, above);
        differ(row, UnitListColumn.VALID_FROM, onFile.span().from(), said.validFrom());
        differ(row, UnitListColumn.VALID_TO, onFile.span().to(), said.validTo());
        return differences.size() == before ? UnitListResponse.Outcome.UNCHANGED : UnitListResponse.Outcome.DIFFERS;
    }

    private void differ(ListedUnit row, UnitListColumn column, @Nullable Object here, @Nullable Object said) {
        if (said != null && !Objects.equals(here, said)) {
            differences.add(new UnitListResponse.Difference(
                    row.row(), row.code(), column.code(), here == null ? null : here.toString(), said.toString()));
        }
    }

    private static UnitListResponse.Item item(
            ListedUnit row, @Nullable String above, UnitListResponse.Outcome outcome) {
        WriteUnit unit = row.unit();
        return new UnitListResponse.Item(
                row.row(), row.code(), unit.name(), unit.kind(), row.level(), above, unit.validFrom(), outcome);
    }

    UnitListResponse response(boolean dryRun) {
        return new UnitListResponse(dryRun, founded.size(), items.size() - founded.size(), kinds, items, differences);
    }

    /** What is wrong with units, as seen from the file. */
    List<Fault> inRows(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Fault.at(
                                "/" + code(fault),
                                fault.code(),
                                fault.arguments().toArray())
                        .inRow(rowOf(fault)))
                .toList();
    }

    /** The row of a unit with which something is wrong. */
    int rowOf(Fault fault) {
        return Objects.requireNonNull(listed.get(place(fault)[1])).row();
    }

    private static String code(Fault fault) {
        String[] place = place(fault);
        return place.length > 2 ? place[2] : "";
    }

    private static String[] place(Fault fault) {
        return String.valueOf(fault.pointer()).split("/");
    }
}
