package vn.tongket.organisation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitKind;
import vn.tongket.organisation.units.Units;
import vn.tongket.organisation.units.WriteUnit;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.RowCells;
import vn.tongket.services.tables.TableRow;

/** Reads rows of a list: what kind of unit each is, and what it calls the unit above it. */
final class UnitListReader {

    private static final String CITY = "thành phố";
    private static final String CITY_OF_THE_STATE = "thành phố trực thuộc trung ương";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KIND = 50;
    private static final int LONGEST_SOURCE = 500;

    /** What offices call the levels, folded, beside their codes. */
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("cap tinh", Level.PROVINCE),
            Map.entry("cap huien", Level.DISTRICT),
            Map.entry("cap xa", Level.COMMUNE),
            Map.entry("cap thon", Level.VILLAGE),
            Map.entry("co quan", Level.ORGANISATION),
            Map.entry("to chuc", Level.ORGANISATION));

    private final UnitListOrder order;
    private final Map<String, Level> levels;
    private final Map<String, List<String>> folded = new HashMap<>();
    private final List<String> longestFirst;

    UnitListReader(UnitListOrder order, Map<String, Level> levels) {
        this.order = order;
        this.levels = levels;
        this.longestFirst = levels.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        levels.keySet()
                .forEach(kind -> folded.computeIfAbsent(SearchText.fold(kind), key -> new ArrayList<>())
                        .add(kind));
        folded.put(SearchText.fold("thành phố trung ương"), List.of(CITY_OF_THE_STATE));
    }

    /** A row, or what is wrong with it. */
    record Read(@Nullable ListedUnit unit, List<Fault> faults) {}

    Read read(TableRow row) {
        Cells cells = new Cells(row);
        String code =
                SearchText.inOneLine(cells.required(UnitListColumn.CODE.code())).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !Units.isCode(code)) {
            cells.fault(UnitListColumn.CODE.code(), "unit.code-form");
        }
        Name name = cells.name();
        ListedUnit.Above above = cells.above();
        UnitKind kind = cells.kind(name.vi(), above == null);
        LocalDate from = cells.day(UnitListColumn.VALID_FROM.code());
        LocalDate to = cells.day(UnitListColumn.VALID_TO.code());
        String document = cells.text(UnitListColumn.SOURCE, LONGEST_SOURCE);
        if (kind == null || !cells.faults().isEmpty()) {
            return new Read(null, cells.faults());
        }
        WriteUnit unit = new WriteUnit(
                name,
                kind.kind(),
                levels.containsKey(kind.kind()) ? null : kind.level(),
                null,
                from == null ? order.validFrom() : from,
                to,
                Source.of(document == null ? order.source() : document, null, null, null));
        return new Read(new ListedUnit(row.row(), code, unit, kind.level(), above), List.of());
    }

    private final class Cells extends RowCells {

        Cells(TableRow row) {
            super(row, order.format(), NumberForm.VI_VN);
        }

        @Nullable
        String text(UnitListColumn column, int longest) {
            String text = text(column.code());
            if (text == null) {
                return null;
            }
            String line = SearchText.inOneLine(text);
            if (line.length() > longest) {
                fault(column.code(), "body.size", 1, longest);
            }
            return line.isEmpty() ? null : line;
        }

        Name name() {
            String vi = text(UnitListColumn.NAME, LONGEST_NAME);
            if (vi == null) {
                fault(UnitListColumn.NAME.code(), "body.required");
            }
            return new Name(vi == null ? "" : vi, text(UnitListColumn.NAME_EN, LONGEST_NAME));
        }

        /** By its code, else by its name, else what holds for all rows. */
        ListedUnit.@Nullable Above above() {
            for (UnitListColumn column : List.of(UnitListColumn.PARENT, UnitListColumn.PARENT_NAME)) {
                String text = text(column, LONGEST_NAME);
                if (text != null) {
                    return new ListedUnit.Above(column, text);
                }
            }
            return order.parent() == null ? null : new ListedUnit.Above(UnitListColumn.PARENT, order.parent());
        }

        /** What a row says of its kind, else the longest known kind with which its name begins. */
        @Nullable
        UnitKind kind(String name, boolean atTheTop) {
            String said = text(UnitListColumn.KIND, LONGEST_KIND);
            String ofLevel = text(UnitListColumn.LEVEL, LONGEST_KIND);
            Level level = ofLevel == null ? null : level(ofLevel);
            String kind = said == null
                    ? beginning(name)
                            .map(first -> cityOfTheState(first, level, atTheTop))
                            .filter(first -> level == null || levels.get(first) == level)
                            .or(() -> Optional.ofNullable(ofLevel).flatMap(UnitListReader.this::known))
                            .orElse(null)
                    : cityOfTheState(known(said).orElseGet(() -> UnitKind.canonical(said)), level, atTheTop);
            if (kind == null) {
                if (!name.isEmpty()) {
                    fault(UnitListColumn.KIND.code(), "unit-list.kind-not-told", String.join(", ", levels.keySet()));
                }
                return null;
            }
            return withLevel(kind, level);
        }

        /** A city at the top is one of the state, whose name begins like that of a city of a province. */
        private static String cityOfTheState(String kind, @Nullable Level level, boolean atTheTop) {
            return kind.equals(CITY) && (atTheTop || level == Level.PROVINCE) ? CITY_OF_THE_STATE : kind;
        }

        private @Nullable UnitKind withLevel(String kind, @Nullable Level said) {
            Level known = levels.get(kind);
            if (known == null && said == null) {
                fault(UnitListColumn.KIND.code(), "unit.kind-unknown", kind, String.join(", ", levels.keySet()));
                return null;
            }
            if (known != null && said != null && known != said) {
                fault(UnitListColumn.LEVEL.code(), "unit.kind-level", kind, known.code());
                return null;
            }
            return new UnitKind(kind, known == null ? said : known);
        }

        /** A level by its code or name, or by a kind of that level, as the official lists of units have it. */
        private @Nullable Level level(String text) {
            Optional<Level> ofKind = known(text).map(levels::get);
            Level named = LEVELS.get(SearchText.fold(text));
            if (ofKind.isPresent() || named != null) {
                return ofKind.orElse(named);
            }
            try {
                return Codes.read(Level.class, text);
            } catch (IllegalArgumentException e) {
                fault(UnitListColumn.LEVEL.code(), "unit-list.level-unknown", text);
                return null;
            }
        }
    }

    /** A known kind, however its tones are placed and its letters are written. */
    private Optional<String> known(String text) {
        String kind = UnitKind.canonical(text);
        if (levels.containsKey(kind)) {
            return Optional.of(kind);
        }
        List<String> alike = folded.getOrDefault(SearchText.fold(text), List.of());
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private Optional<String> beginning(String name) {
        String canonical = UnitKind.canonical(name);
        Optional<String> exact = longestFirst.stream()
                .filter(kind -> canonical.startsWith(kind + " "))
                .findFirst();
        return exact.or(() -> longestFirst.stream()
                .filter(kind -> (SearchText.fold(name) + " ").startsWith(SearchText.fold(kind) + " "))
                .filter(kind ->
                        folded.getOrDefault(SearchText.fold(kind), List.of()).size() == 1)
                .findFirst());
    }
}
