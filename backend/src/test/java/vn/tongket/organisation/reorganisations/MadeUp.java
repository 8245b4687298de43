package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * Made-up provinces with all below them, and made-up acts on them, good ones and bad ones, on days in any order. A seed
 * makes the same story each time, but for the ids.
 */
final class MadeUp {

    /** Kinds of unit, with their levels. */
    static final Map<String, Level> LEVELS = Map.of(
            "tỉnh", Level.PROVINCE,
            "huyện", Level.DISTRICT,
            "thị xã", Level.DISTRICT,
            "xã", Level.COMMUNE,
            "phường", Level.COMMUNE,
            "thôn", Level.VILLAGE,
            "sở", Level.ORGANISATION);

    /** Few days, so that acts meet on them. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2004, 1, 1),
            LocalDate.of(2008, 8, 1),
            LocalDate.of(2012, 5, 15),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2023, 1, 9),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2031, 1, 1));

    private static final List<String> KINDS = LEVELS.keySet().stream().sorted().toList();

    private static final List<List<String>> SHARES = List.of(
            List.of("0.5", "0.5"),
            List.of("0.3", "0.7"),
            List.of("0.125", "0.875"),
            List.of("0.0001", "0.9999"),
            List.of("0.333333", "0.333333", "0.333334"),
            List.of("0.4", "0.4", "0.2"),
            List.of("0.3", "0.3", "0.3", "0.1"));

    private final Random random;
    private int codes;
    private LocalDate latest = DAYS.getFirst();

    MadeUp(long seed) {
        random = new Random(seed);
    }

    /** An act, the state it found, and what came of it: a new state, or the reasons why not. */
    record Chapter(UnitHierarchy before, Act act, Optional<Act.Outcome> outcome, Optional<ApiProblem> refusal) {}

    /** Some acts one after the other on a made-up state. */
    record Story(UnitHierarchy first, List<Chapter> chapters) {

        UnitHierarchy last() {
            return carriedOut().isEmpty()
                    ? first
                    : carriedOut().getLast().outcome().orElseThrow().after();
        }

        List<Chapter> carriedOut() {
            return chapters.stream()
                    .filter(chapter -> chapter.outcome().isPresent())
                    .toList();
        }
    }

    /** From three to eight acts. */
    Story story() {
        UnitHierarchy first = hierarchy();
        UnitHierarchy state = first;
        List<Chapter> chapters = new ArrayList<>();
        int acts = 3 + random.nextInt(6);
        for (int i = 0; i < acts; i++) {
            Act act = act(state);
            try {
                Act.Outcome outcome = act.carryOut(state, LEVELS);
                chapters.add(new Chapter(state, act, Optional.of(outcome), Optional.empty()));
                state = outcome.after();
            } catch (ApiProblem refusal) {
                chapters.add(new Chapter(state, act, Optional.empty(), Optional.of(refusal)));
            }
        }
        return new Story(first, chapters);
    }

    /** A day at, just before, or somewhere around the days of acts. */
    LocalDate anyDay() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(DAYS);
            case 1 -> pick(DAYS).minusDays(1);
            default -> LocalDate.of(2000 + random.nextInt(35), 6, 30);
        };
    }

    /** A whole number, often a small one. */
    BigDecimal wholeNumber() {
        return BigDecimal.valueOf(random.nextInt(chance(30) ? 10 : 1_000_000));
    }

    /** Provinces with districts, communes, villages and organisations; some begin, end or change by themselves. */
    UnitHierarchy hierarchy() {
        List<UnitVersion> versions = new ArrayList<>();
        int provinces = 1 + random.nextInt(3);
        for (int i = 0; i < provinces; i++) {
            UnitVersion province = grow(versions, "tỉnh", null);
            int districts = random.nextInt(3);
            for (int j = 0; j < districts; j++) {
                UnitVersion district = grow(versions, "huyện", province);
                growCommunes(versions, district, random.nextInt(4));
            }
            growCommunes(versions, province, random.nextInt(3));
            growSome(versions, "sở", province, random.nextInt(2));
        }
        return new UnitHierarchy(versions, List.of());
    }

    private void growCommunes(List<UnitVersion> versions, UnitVersion above, int count) {
        for (int i = 0; i < count; i++) {
            UnitVersion commune = grow(versions, "xã", above);
            growSome(versions, "thôn", commune, random.nextInt(3) == 0 ? 2 : 0);
            growSome(versions, "sở", commune, random.nextInt(5) == 0 ? 1 : 0);
        }
    }

    private void growSome(List<UnitVersion> versions, String kind, UnitVersion above, int count) {
        for (int i = 0; i < count; i++) {
            grow(versions, kind, above);
        }
    }

    private UnitVersion grow(List<UnitVersion> versions, String kind, UnitVersion above) {
        LocalDate first = above == null ? null : above.span().from();
        if (above != null && chance(15)) {
            LocalDate day = pick(DAYS);
            first = first == null || day.isAfter(first) ? day : first;
        }
        LocalDate end = kind.equals("thôn") && chance(10) ? LocalDate.of(2033, 1, 1) : null;
        UnitVersion unit = version(UUID.randomUUID(), freshCode(), kind, above, new Span(first, end));
        LocalDate turn = pick(DAYS);
        if (chance(15) && turn.isAfter(unit.span().begin())) {
            versions.add(unit.during(new Span(first, turn)));
            versions.add(
                    version(unit.unit(), chance(50) ? unit.code() : freshCode(), kind, above, new Span(turn, end)));
        } else {
            versions.add(unit);
        }
        return unit;
    }

    private UnitVersion version(UUID unit, String code, String kind, UnitVersion above, Span span) {
        return new UnitVersion(
                UUID.randomUUID(),
                unit,
                code,
                freshName(),
                kind,
                LEVELS.get(kind),
                above == null ? null : above.unit(),
                span,
                DatePrecision.EXACT);
    }

    private String freshCode() {
        return "M" + ++codes;
    }

    private Name freshName() {
        return new Name("Đơn vị " + ++codes, null);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** An act of one to four facts. */
    Act act(UnitHierarchy hierarchy) {
        LocalDate day = chance(60)
                ? pick(DAYS.stream().filter(each -> !each.isBefore(latest)).toList())
                : pick(DAYS);
        latest = day.isAfter(latest) ? day : latest;
        Sheet sheet = new Sheet(hierarchy, day);
        int facts = 1 + random.nextInt(4);
        for (int i = 0; i < facts; i++) {
            sheet.addFact();
        }
        return new Act(
                UUID.randomUUID(),
                day,
                chance(20) ? DatePrecision.KNOWN_BY : DatePrecision.EXACT,
                freshName(),
                new Source("Nghị quyết thử", null, null, null),
                random.nextBoolean(),
                null,
                null,
                List.copyOf(sheet.rows),
                List.of(),
                List.of());
    }

    /** The rows of an act as they are being written. */
    private final class Sheet {

        private final UnitHierarchy hierarchy;
        private final LocalDate day;
        private final List<UnitVersion> living;
        private final Set<UUID> named = new HashSet<>();
        private final List<Change> rows = new ArrayList<>();

        Sheet(UnitHierarchy hierarchy, LocalDate day) {
            this.hierarchy = hierarchy;
            this.day = day;
            living = hierarchy
                    .versions()
                    .filter(version -> version.span().contains(day.minusDays(1)))
                    .sorted(Comparator.comparing(UnitVersion::code))
                    .toList();
        }

        void addFact() {
            boolean careful = chance(85);
            Optional<UnitVersion> unit =
                    free(version -> !careful || canEnd(version)).or(() -> free(version -> true));
            int fact = random.nextInt(20);
            if (unit.isEmpty() || (fact == 0 && chance(30))) {
                nonsense();
            } else if (fact < 6) {
                merge(unit.get());
            } else if (fact < 10) {
                split(unit.get());
            } else if (fact == 10) {
                rename(unit.get());
            } else if (fact == 11) {
                swapCodes(unit.get());
            } else if (fact == 12) {
                reclassify(unit.get());
            } else if (fact < 15) {
                transfer(unit.get());
            } else if (fact < 17) {
                abolish(unit.get());
            } else if (fact == 17) {
                create(pick(KINDS), newCode(), unit.get().unit());
            } else {
                mergeIntoRegistered(unit.get());
            }
        }

        private boolean canEnd(UnitVersion version) {
            UnitVersion last = hierarchy.life(version.unit()).getLast();
            return last.span().to() == null && last.span().begin().isBefore(day);
        }

        /** A living unit that no row names yet, or (seldom) one that a row names. */
        private Optional<UnitVersion> free(Predicate<UnitVersion> wanted) {
            List<UnitVersion> found = living.stream()
                    .filter(wanted)
                    .filter(version -> !named.contains(version.unit()) || chance(2))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
        }

        private void add(
                ChangeKind kind,
                String unit,
                String successor,
                BigDecimal share,
                String code,
                Name name,
                String unitKind,
                String parent) {
            rows.add(new Change(
                    rows.size() + 1,
                    "/changes/" + rows.size(),
                    kind,
                    unit,
                    successor,
                    share,
                    code,
                    name,
                    unitKind,
                    parent));
        }

        private String called(UnitVersion unit) {
            named.add(unit.unit());
            return chance(80) ? unit.code() : unit.unit().toString();
        }

        /** A unit above as it is called from the day on; most often by its id, since codes move. */
        private String above(UUID parent) {
            if (parent == null) {
                return null;
            }
            return chance(70)
                    ? parent.toString()
                    : hierarchy.nearest(parent, day).code();
        }

        private String newCode() {
            if (chance(15)) {
                return pick(living).code();
            }
            List<String> known = hierarchy
                    .versions()
                    .map(UnitVersion::code)
                    .distinct()
                    .sorted()
                    .toList();
            return chance(15) ? pick(known) : freshCode();
        }

        private void create(String kind, String code, UUID parent) {
            add(ChangeKind.CREATE, null, null, null, code, freshName(), kind, above(parent));
        }

        private void merge(UnitVersion unit) {
            String code = chance(40) ? unit.code() : newCode();
            create(chance(95) ? unit.kind() : pick(KINDS), code, unit.parent());
            String first = called(unit);
            add(ChangeKind.MERGE, first, code, null, null, null, null, null);
            settle(unit, List.of(code));
            int others = random.nextInt(3);
            for (int i = 0; i < others; i++) {
                free(other -> other.level() == unit.level() && canEnd(other)).ifPresent(other -> {
                    add(ChangeKind.MERGE, called(other), code, null, null, null, null, null);
                    settle(other, List.of(code));
                });
            }
        }

        private void split(UnitVersion unit) {
            List<BigDecimal> shares = pick(SHARES).stream().map(BigDecimal::new).toList();
            int form = random.nextInt(20);
            String name = called(unit);
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                String code = i == 0 && chance(40) ? unit.code() : newCode();
                codes.add(code);
                UUID parent = chance(80)
                        ? unit.parent()
                        : free(other -> other.level().ordinal() < unit.level().ordinal())
                                .map(UnitVersion::unit)
                                .orElse(unit.parent());
                create(unit.kind(), code, parent);
                boolean known = form < 12 || (form == 12 && i > 0);
                BigDecimal share = form == 13 ? new BigDecimal("0.6") : known ? shares.get(i) : null;
                add(ChangeKind.SPLIT, name, code, share, null, null, null, null);
                if (form == 14) {
                    break;
                }
            }
            settle(unit, codes);
        }

        /** Those below a unit that ends: most often put below what comes after it. */
        private void settle(UnitVersion unit, List<String> successors) {
            for (UnitVersion child : hierarchy.children(unit.unit(), day.minusDays(1)).stream()
                    .sorted(Comparator.comparing(UnitVersion::code))
                    .toList()) {
                if (named.contains(child.unit()) || chance(3)) {
                    continue;
                }
                String parent = successors.isEmpty() ? above(unit.parent()) : pick(successors);
                if (parent == null || chance(10)) {
                    abolish(child);
                } else {
                    add(ChangeKind.TRANSFER, called(child), null, null, null, null, null, parent);
                }
            }
        }

        private void rename(UnitVersion unit) {
            Name name = chance(60) ? freshName() : null;
            String code = name == null || chance(40) ? newCode() : null;
            add(ChangeKind.RENAME, called(unit), null, null, code, name, null, null);
        }

        /** Two units change their codes with each other. */
        private void swapCodes(UnitVersion unit) {
            String first = called(unit);
            free(other -> !other.unit().equals(unit.unit())).ifPresent(other -> {
                add(ChangeKind.RENAME, first, null, null, other.code(), null, null, null);
                add(ChangeKind.RENAME, called(other), null, null, unit.code(), null, null, null);
            });
        }

        private void reclassify(UnitVersion unit) {
            String kind = pick(KINDS.stream()
                    .filter(each -> LEVELS.get(each) == unit.level() || chance(15))
                    .toList());
            add(ChangeKind.RECLASSIFY, called(unit), null, null, null, chance(30) ? freshName() : null, kind, null);
        }

        private void transfer(UnitVersion unit) {
            Optional<UnitVersion> above =
                    free(other -> other.level().ordinal() < unit.level().ordinal()
                            || (unit.level() == Level.ORGANISATION && chance(30))
                            || chance(3));
            above.ifPresent(parent ->
                    add(ChangeKind.TRANSFER, called(unit), null, null, null, null, null, above(parent.unit())));
        }

        private void abolish(UnitVersion unit) {
            add(ChangeKind.ABOLISH, called(unit), null, null, null, null, null, null);
            settle(unit, List.of());
        }

        private void mergeIntoRegistered(UnitVersion unit) {
            List<UnitVersion> registered = hierarchy.units().stream()
                    .map(each -> hierarchy.life(each).getFirst())
                    .filter(version -> version.span().begin().equals(day))
                    .sorted(Comparator.comparing(UnitVersion::code))
                    .toList();
            if (registered.isEmpty() && chance(90)) {
                rename(unit);
                return;
            }
            UnitVersion successor = registered.isEmpty() || chance(10) ? pick(living) : pick(registered);
            add(ChangeKind.MERGE, called(unit), successor.code(), null, null, null, null, null);
            settle(unit, List.of(successor.code()));
        }

        /** A row with anything in its cells. */
        private void nonsense() {
            add(
                    pick(List.of(ChangeKind.values())),
                    cell(anything()),
                    cell(anything()),
                    cell(new BigDecimal(pick(List.of("0", "0.5", "1", "-0.2", "7")))),
                    cell(pick(List.of("M1", "m 1", "Đ", "M" + codes))),
                    cell(freshName()),
                    cell(pick(List.of("xã", "thái ấp", "sở"))),
                    cell(anything()));
        }

        private <T> T cell(T value) {
            return chance(50) ? value : null;
        }

        private String anything() {
            return pick(List.of("M1", "M3", "NOWHERE", UUID.randomUUID().toString(), "M" + codes, "M" + codes / 2));
        }
    }
}
