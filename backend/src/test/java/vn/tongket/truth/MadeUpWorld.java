package vn.tongket.truth;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;
import vn.tongket.truth.CoverModel.Missing;

/**
 * A made-up province of a quarter of months, or of a year of quarters: its communes and villages report, and acts merge,
 * divide and abolish them, told in time or afterwards. It is made in the product and told to the model.
 */
final class MadeUpWorld {

    /** A period, and from which tile until which it goes. */
    private record Stretch(String text, int from, int until) {

        boolean isTile() {
            return until - from == 1;
        }
    }

    /**
     * What a world is about: the shortest periods, of which the longer ones are made, and when things become known.
     *
     * @param calendar the last days of the tiles
     * @param decree the same by the decree
     * @param acts the days of acts
     */
    private record Span(
            String frequency,
            List<LocalDate> calendar,
            List<LocalDate> decree,
            List<Stretch> periods,
            List<String> acts,
            Instant reported,
            Instant reorganised,
            Instant reportedAgain,
            Instant withdrawn) {

        Stretch period(String text) {
            return periods.stream()
                    .filter(each -> each.text().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final Span QUARTER = new Span(
            "month",
            days("2022-01-31", "2022-02-28", "2022-03-31"),
            days("2022-01-14", "2022-02-14", "2022-03-14"),
            List.of(
                    new Stretch("2022-01", 0, 1),
                    new Stretch("2022-02", 1, 2),
                    new Stretch("2022-03", 2, 3),
                    new Stretch("2022-Q1", 0, 3)),
            List.of("2022-01-10", "2022-02-01", "2022-02-15", "2022-03-01", "2022-03-20", "2022-05-01"),
            Instant.parse("2022-04-10T00:00:00Z"),
            Instant.parse("2022-05-01T00:00:00Z"),
            Instant.parse("2022-06-01T00:00:00Z"),
            Instant.parse("2022-07-01T00:00:00Z"));

    private static final Span YEAR = new Span(
            "quarter",
            days("2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"),
            days("2022-03-14", "2022-06-14", "2022-09-14", "2022-12-14"),
            List.of(
                    new Stretch("2022-Q1", 0, 1),
                    new Stretch("2022-Q2", 1, 2),
                    new Stretch("2022-Q3", 2, 3),
                    new Stretch("2022-Q4", 3, 4),
                    new Stretch("2022-S1", 0, 2),
                    new Stretch("2022-S2", 2, 4),
                    new Stretch("2022-01-01/P9M", 0, 3),
                    new Stretch("2022", 0, 4)),
            List.of("2022-02-10", "2022-04-01", "2022-05-20", "2022-07-01", "2022-10-01", "2022-12-20"),
            Instant.parse("2023-01-02T00:00:00Z"),
            Instant.parse("2023-01-03T00:00:00Z"),
            Instant.parse("2023-01-07T00:00:00Z"),
            Instant.parse("2023-01-08T00:00:00Z"));

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** What each unit reports for the days on which it was there. */
    private static final String DAILY = "O";

    /** What units bring along of the numbers of those that they leave. */
    private static final List<BigDecimal> BROUGHT =
            Stream.of("0", "0.25", "0.4", "0.5").map(BigDecimal::new).toList();

    /** What weighs the values of another indicator. */
    private static final String WEIGHT = "G";

    /** An indicator that worlds have. */
    private record Kind(String code, String space, String time, Missing missing) {

        boolean ratio() {
            return space.equals("ratio-of-sums");
        }

        boolean points() {
            return space.endsWith("mean");
        }

        /** Whether the values of parts come to that of the whole. */
        boolean additive() {
            return space.equals("sum") || ratio();
        }
    }

    private static final Kind PLAIN = new Kind("F", "sum", "sum", Missing.SKIP);

    /** Of these a world has some. */
    private static final List<Kind> KINDS = List.of(
            new Kind("FR", "sum", "sum", Missing.REQUIRE_ALL),
            new Kind("S", "sum", "last", Missing.SKIP),
            new Kind("M", "mean", "mean", Missing.SKIP),
            new Kind("Z", "mean", "mean", Missing.ZERO),
            new Kind("X", "max", "max", Missing.SKIP),
            new Kind("N", "min", "min", Missing.SKIP),
            new Kind("C", "count", "sum", Missing.SKIP),
            new Kind("Q", "ratio-of-sums", "ratio-of-sums", Missing.SKIP),
            new Kind("W", "weighted-mean", "weighted-mean", Missing.SKIP),
            new Kind(DAILY, "sum", "sum", Missing.SKIP));

    /** What is known since an instant, and how units and reports stood then. */
    record Moment(Instant known, History history, Map<String, List<CoverModel.Report>> reports) {}

    /** What all codes of such units begin with. */
    static final String CODES = "TR";

    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static final LocalDate EVER = LocalDate.parse("2015-01-01");
    private static final LocalDate VILLAGES_END = LocalDate.parse("2023-01-02");

    private final Random random;
    /** What later kinds of worlds are made by, so that earlier ones stay what they were. */
    private final Random more;

    private final Random handing;

    /** Whether all values are written down after all acts, in another order: answers must not depend on it. */
    private final boolean valuesLast;

    /** Whether acts come on file in another order than they took effect, where none needs what another did. */
    private final boolean actsLast;

    private final Span span;
    private final String own;
    private final boolean decree;
    private final History history = new History();
    private final Map<String, CoverModel.Rules> rules = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<ApprovedValues.Entry> entries = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, List<CoverModel.Report>> reports = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> story = new ArrayList<>();
    private final boolean twoBases;
    /** Whether some report between two acts: units that an act made, and a later one ends. */
    private final boolean amongActs;
    /** Whether a new unit may have the code of one that is gone. */
    private final boolean codesAgain;
    /** Whether an act is entered with a wrong day and corrected. */
    private final boolean corrected;

    private final Map<String, UUID> ids = new LinkedHashMap<>();

    private @Nullable Instant undone;
    private LocalDate settled = LocalDate.MIN;
    private int made;
    private Instant known;
    private Instant recorded;

    MadeUpWorld(int seed) {
        this.random = new Random(seed);
        this.own = CODES + WORLDS.incrementAndGet();
        this.decree = random.nextInt(4) == 0;
        this.twoBases = random.nextInt(5) == 0;
        this.amongActs = seed % 3 == 2;
        this.more = new Random(~seed);
        this.handing = new Random(seed * 31 + 7);
        this.valuesLast = seed % 6 == 4;
        this.actsLast = seed % 3 < 2 && seed % 4 != 3;
        this.span = seed % 4 == 0 ? YEAR : QUARTER;
        this.codesAgain = List.of(1, 2, 3, 6).contains(seed % 7);
        this.corrected = seed % 5 == 2;
        this.known = span.reported();
        this.recorded = span.reported();
    }

    /** The last days of the tiles, under the basis of this world. */
    List<LocalDate> tileEnds() {
        return decree ? span.decree() : span.calendar();
    }

    private String basis(List<LocalDate> tileEnds) {
        return tileEnds.equals(span.decree()) ? "decree-09" : "calendar";
    }

    /** The periods that are reported and asked for. */
    List<String> periods() {
        return span.periods().stream().map(Stretch::text).toList();
    }

    /** What a unit of an answer is called here. */
    String unit(String id, String code) {
        return ids.entrySet().stream()
                .filter(each -> each.getValue().toString().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** The code of a unit; what has the code of one that is gone is called otherwise here. */
    private static String code(String unit) {
        return unit.split("/")[0];
    }

    private UUID id(String unit) {
        return ids.computeIfAbsent(
                unit,
                key -> UUID.fromString(String.format(
                        "%08x-0000-4000-8000-%012x", Integer.parseInt(own.substring(CODES.length())), ids.size())));
    }

    /** How it stands in the end. */
    Moment now() {
        return new Moment(Instant.MAX, history, reports);
    }

    /** How it stood at some time before. */
    Moment before() {
        return moments.get(random.nextInt(moments.size()));
    }

    private void remember(Instant until) {
        if (undone != null && !moments.isEmpty()) {
            return;
        }
        Map<String, List<CoverModel.Report>> then = new LinkedHashMap<>();
        reports.forEach((indicator, some) -> then.put(indicator, List.copyOf(some)));
        moments.add(new Moment(until.minusSeconds(3600), history.copy(), then));
    }

    String top() {
        return own + "-T";
    }

    Set<String> indicators() {
        return rules.keySet();
    }

    @Override
    public String toString() {
        return String.join("\n", story);
    }

    CoverModel.Answer answer(
            CoverModel model, Moment moment, String indicator, String unit, String period, String boundaries) {
        Stretch asked = span.period(period);
        LocalDate shown = shownDay(period, boundaries);
        List<CoverModel.Report> told = moment.reports().getOrDefault(indicator, List.of());
        return model.answer(rules.get(indicator), told, unit, asked.from(), asked.until(), shown);
    }

    /** Whether a unit is there on the day in whose units a period is shown. */
    boolean isThere(Moment moment, String unit, String period, String boundaries) {
        return moment.history().exists(unit, shownDay(period, boundaries));
    }

    private LocalDate shownDay(String period, String boundaries) {
        return boundaries.equals("as-reported")
                ? tileEnds().get(span.period(period).until() - 1)
                : LocalDate.parse(boundaries);
    }

    void make(World world, ReorganisationDesk reorganisations, ApprovedValues values, Clock clock) {
        begin(world, reorganisations);
        if (random.nextInt(4) > 0) {
            tell(values);
        }
        if (random.nextInt(4) == 0) {
            doAndUndo(world, clock);
        }
        if (corrected) {
            doAndCorrect(world, clock);
        }
        goOn(reorganisations, values);
    }

    /** The province and its indicators, before anything is reported or reorganised. */
    void begin(World world, ReorganisationDesk reorganisations) {
        Set<Integer> levels = random.nextBoolean() ? Set.of(2) : Set.of(2, 3);
        List<Kind> some = new ArrayList<>(KINDS);
        Collections.shuffle(some, random);
        define(world, PLAIN, levels);
        some.subList(0, 3).forEach(kind -> {
            if (kind.space().equals("weighted-mean")) {
                define(world, new Kind(WEIGHT, "sum", "sum", Missing.SKIP), levels);
                rules.remove(own + "_" + WEIGHT);
            }
            define(world, kind, levels);
        });
        units(world, reorganisations);
    }

    /** Carries acts out, the last first; one waits for a later one only where they have a unit in common. */
    private void carryOut(ReorganisationDesk reorganisations, List<ReorganisationDesk.Act> acts) {
        List<ReorganisationDesk.Act> left = new ArrayList<>(acts);
        while (!left.isEmpty()) {
            ReorganisationDesk.Act next = left.reversed().stream()
                    .filter(act -> left.stream()
                            .filter(other -> other.day().isBefore(act.day()))
                            .allMatch(other -> Collections.disjoint(concerned(act.day()), concerned(other.day()))))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            reorganisations.carryOut(next);
            story.add("on file: the act of " + next.day());
        }
    }

    /** The codes of those with which an act has to do. */
    private Set<String> concerned(LocalDate day) {
        return history.concerned(day).stream().map(MadeUpWorld::code).collect(Collectors.toSet());
    }

    /** Acts, and reports of who is there afterwards. */
    void goOn(ReorganisationDesk reorganisations, ApprovedValues values) {
        List<String> days = new ArrayList<>(span.acts());
        Collections.shuffle(days, random);
        Instant since = span.reorganised();
        List<ReorganisationDesk.Act> acts = new ArrayList<>();
        if (actsLast) {
            remember(since);
        }
        for (LocalDate day : days.subList(0, random.nextInt(4)).stream()
                .map(LocalDate::parse)
                .filter(each -> each.isAfter(settled))
                .sorted()
                .toList()) {
            if (actsLast) {
                acts.add(act(reorganisations, day, undone == null ? since : undone));
                continue;
            }
            remember(since);
            reorganisations.carryOut(act(reorganisations, day, undone == null ? since : undone));
            since = since.plus(Duration.ofDays(1));
            if (amongActs) {
                known = since.minus(Duration.ofHours(12));
                tell(values);
            }
        }
        carryOut(reorganisations, acts);
        rename(reorganisations, undone == null ? since : undone);
        remember(span.reportedAgain());
        known = span.reportedAgain();
        report(values);
        if (random.nextInt(3) == 0) {
            remember(span.withdrawn());
            withdraw(values);
        }
        endVillages(reorganisations);
    }

    /** Another name and kind move no land. */
    private void rename(ReorganisationDesk reorganisations, Instant since) {
        LocalDate day = LocalDate.parse(span.acts().get(more.nextInt(span.acts().size())));
        history.all().stream()
                .filter(unit -> history.level(unit) == 2)
                .filter(unit -> history.exists(unit, day.minusDays(1)) && history.exists(unit, day))
                .skip(more.nextInt(3))
                .findFirst()
                .ifPresent(unit -> {
                    reorganisations.carryOut(reorganisations
                            .on(day.toString())
                            .knownSince(since)
                            .rename(code(unit), "Phường Đổi Tên", "phường"));
                    story.add(day + " " + unit + " is renamed");
                });
    }

    /** An act that somebody enters by mistake and takes back changes nothing. */
    private void doAndUndo(World world, Clock clock) {
        LocalDate day =
                LocalDate.parse(span.acts().get(random.nextInt(span.acts().size())));
        String commune = communes(day).getFirst();
        String act = carryOut(world, mistaken(commune, own + "-U", day));
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Nhập nhầm"))
                .put("/api/v1/unit-changes/" + act + "/status")
                .then()
                .statusCode(200);
        undone = clock.instant();
        story.add(commune + " merges into another unit on " + day + ", which is taken back");
    }

    /** An act that somebody enters with a wrong day and corrects is one of the right day, known since it is corrected. */
    private void doAndCorrect(World world, Clock clock) {
        List<String> days = new ArrayList<>(span.acts());
        Collections.shuffle(days, more);
        LocalDate right = LocalDate.parse(days.getFirst());
        LocalDate wrong = LocalDate.parse(days.getLast());
        remember(span.reorganised());
        List<String> communes = communesAtFirst();
        String commune = communes.get(more.nextInt(communes.size()));
        String successor = own + "-W";
        String act = carryOut(world, mistaken(commune, successor, wrong));
        carryOut(
                world,
                Bodies.with(
                        mistaken(commune, successor, right), "corrects", Map.of("act", act, "reason", "Nhầm ngày")));
        undone = clock.instant();
        settled = right;
        history.begin(successor, 2, right, top());
        history.children(commune, right.minusDays(1)).forEach(village -> history.move(village, right, successor));
        history.end(commune, right, new History.Heir(successor, null));
        story.add(commune + " merges into " + successor + " on " + right + ", which was entered for " + wrong);
    }

    /** A commune goes into a new one. */
    private Map<String, Object> mistaken(String commune, String successor, LocalDate day) {
        List<Map<String, Object>> changes = new ArrayList<>();
        changes.add(Map.of(
                "change", "create", "code", successor, "name", Bodies.name("Xã Nhầm"), "kind", "xã", "parent", top()));
        history.children(commune, day.minusDays(1))
                .forEach(village -> changes.add(Map.of("change", "transfer", "unit", village, "parent", successor)));
        changes.add(Map.of("change", "merge", "unit", commune, "successor", successor));
        return Map.of(
                "effectiveDate",
                day.toString(),
                "title",
                Bodies.name("Nhập nhầm"),
                "legalBasis",
                Map.of("document", "Nghị quyết thử"),
                "changes",
                changes,
                "decisions",
                List.of(Map.of("decision", "stand-in")));
    }

    private static String carryOut(World world, Map<String, Object> act) {
        return world.as(Role.ADMINISTRATOR, null)
                .body(act)
                .post("/api/v1/unit-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What one of those who reported said of a period is withdrawn. */
    private void withdraw(ApprovedValues values) {
        List<String> keys = reports.values().stream()
                .flatMap(List::stream)
                .map(report -> report.unit() + " " + report.period())
                .distinct()
                .sorted()
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        String unit = key.split(" ")[0];
        String period = key.split(" ")[1];
        Instant at = recorded.isAfter(span.withdrawn()) ? recorded : span.withdrawn();
        kinds.keySet().forEach(indicator -> values.withdraw(indicator, addressed(unit), period, at));
        reports.values()
                .forEach(some -> some.removeIf(
                        report -> report.unit().equals(unit) && report.period().equals(period)));
        story.add(key + " is withdrawn");
    }

    /** By its id, where it has one that is known here: codes may be had again. */
    private String addressed(String unit) {
        UUID id = ids.get(unit);
        return id == null ? unit : id.toString();
    }

    /** Another definition of one of the indicators: the largest counts, and communes only. */
    static void redefine(World world, String indicator) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        Bodies.count("Số lớn nhất"),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "rollUpInSpace",
                        "max",
                        "rollUpInTime",
                        "max"))
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(200);
    }

    /** The communes that were there from the beginning. */
    List<String> communesAtFirst() {
        return history.children(top(), EVER).stream().sorted().toList();
    }

    private Missing missing(Kind kind) {
        return random.nextInt(4) == 0 ? Missing.values()[random.nextInt(3)] : kind.missing();
    }

    private static String word(Missing missing) {
        return missing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void define(World world, Kind kind, Set<Integer> levels) {
        Map<String, Object> body = kind.ratio()
                ? Bodies.percentage("Tỷ lệ")
                : kind.points() ? Bodies.with(Bodies.indicator("Điểm", "score"), "decimals", 2) : Bodies.count("Số");
        Missing inSpace = missing(kind);
        Missing inTime = missing(kind);
        boolean daily = kind.code().equals(DAILY);
        String code = own + "_" + kind.code();
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        body,
                        "frequency",
                        span.frequency(),
                        "periodBasis",
                        basis(tileEnds()),
                        "breakdowns",
                        Bodies.percentage("").get("breakdowns"),
                        "levels",
                        levels.size() == 1 ? List.of("commune") : List.of("commune", "village"),
                        "rollUpInSpace",
                        kind.space(),
                        "rollUpInTime",
                        kind.time(),
                        "weight",
                        kind.space().equals("weighted-mean") ? own + "_" + WEIGHT : null,
                        "missingInSpace",
                        word(inSpace),
                        "missingInTime",
                        word(inTime),
                        "reportsFor",
                        daily ? "own-days" : "period-end"))
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
        kinds.put(code, kind);
        rules.put(
                code,
                new CoverModel.Rules(
                        kind.space(),
                        kind.time(),
                        inSpace,
                        inTime,
                        levels,
                        kind.ratio() || kind.points() ? 2 : 0,
                        daily));
        story.add(code + " " + rules.get(code));
    }

    private void units(World world, ReorganisationDesk reorganisations) {
        world.unit(top(), "Tỉnh", "tỉnh", null);
        history.begin(top(), 0, LocalDate.MIN, null);
        ReorganisationDesk.Act below = reorganisations.on(EVER.toString());
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String commune = own + "-K" + i;
            below.create(id(commune), commune, "Xã", "xã", top());
            history.begin(commune, 2, EVER, top());
            for (int j = 0; j < (random.nextInt(5) < 2 ? 1 + random.nextInt(2) : 0); j++) {
                String village = own + "-V" + i + j;
                below.create(id(village), village, "Thôn", "thôn", commune);
                history.begin(village, 3, EVER, commune);
            }
        }
        reorganisations.carryOut(below);
    }

    private List<String> communes(LocalDate day) {
        List<String> communes = new ArrayList<>(history.children(top(), day));
        Collections.shuffle(communes, random);
        return communes;
    }

    private ReorganisationDesk.Act act(ReorganisationDesk reorganisations, LocalDate day, Instant since) {
        LocalDate before = day.minusDays(1);
        List<String> communes = communes(before);
        ReorganisationDesk.Act act = reorganisations.on(day.toString()).knownSince(since);
        switch (random.nextInt(5)) {
            case 0 -> merge(act, day, communes);
            case 1 -> divide(act, day, communes.getFirst());
            case 2 -> transfer(act, day, communes);
            case 3 -> abolishVillage(act, day, communes);
            default -> abolishCommune(act, day, communes);
        }
        return act;
    }

    private String create(ReorganisationDesk.Act act, LocalDate day) {
        String unit = codesAgain && more.nextBoolean() ? again(day) : own + "-N" + made++;
        act.create(id(unit), code(unit), "Xã Mới", "xã", top());
        history.begin(unit, 2, day, top());
        story.add(unit + " begins on " + day);
        return unit;
    }

    /** A new unit that gets the code of one that is gone; another code where there is none. */
    private String again(LocalDate day) {
        List<String> gone = ids.keySet().stream()
                .filter(unit -> history.level(unit) == 2 && !history.exists(unit, day))
                .map(MadeUpWorld::code)
                .distinct()
                .filter(code ->
                        history.all().stream().noneMatch(unit -> code(unit).equals(code) && history.exists(unit, day)))
                .toList();
        return gone.isEmpty() ? own + "-N" + made++ : gone.get(more.nextInt(gone.size())) + "/" + ids.size();
    }

    private void moveAll(ReorganisationDesk.Act act, LocalDate day, String from, List<String> to) {
        for (String child : history.children(from, day.minusDays(1))) {
            String parent = to.get(random.nextInt(to.size()));
            act.transfer(child, code(parent));
            history.move(child, day, parent);
        }
    }

    private void merge(ReorganisationDesk.Act act, LocalDate day, List<String> communes) {
        String successor = create(act, day);
        List<String> gone = communes.subList(0, Math.min(communes.size(), 1 + random.nextInt(2)));
        for (String commune : gone) {
            moveAll(act, day, commune, List.of(successor));
            act.merge(code(commune), code(successor));
            history.end(commune, day, new History.Heir(successor, null));
        }
        story.add(day + " " + gone + " merge into " + successor);
    }

    private void divide(ReorganisationDesk.Act act, LocalDate day, String commune) {
        List<String> parts = List.of(create(act, day), create(act, day));
        moveAll(act, day, commune, parts);
        boolean known = random.nextBoolean();
        List<History.Heir> heirs = List.of(
                new History.Heir(parts.get(0), known ? new BigDecimal("0.37") : null),
                new History.Heir(parts.get(1), known ? new BigDecimal("0.63") : null));
        heirs.forEach(heir -> act.split(
                code(commune),
                code(heir.unit()),
                heir.share() == null ? null : heir.share().toString()));
        history.end(commune, day, heirs.toArray(History.Heir[]::new));
        story.add(day + " " + commune + " is divided into " + heirs);
    }

    private void transfer(ReorganisationDesk.Act act, LocalDate day, List<String> communes) {
        for (String commune : communes) {
            List<String> villages = history.children(commune, day.minusDays(1));
            if (!villages.isEmpty() && communes.size() > 1) {
                String to = communes.stream()
                        .filter(each -> !each.equals(commune))
                        .findFirst()
                        .orElseThrow();
                List<String> leaving = handing.nextInt(4) == 0 ? villages : villages.subList(0, 1);
                boolean known = handing.nextBoolean();
                for (String village : leaving) {
                    BigDecimal share = known ? BROUGHT.get(handing.nextInt(BROUGHT.size())) : null;
                    act.transfer(village, code(to), share);
                    history.move(village, day, to, share);
                    story.add(day + " " + village + " goes from " + commune + " to " + to + " with " + share);
                }
                return;
            }
        }
    }

    private void abolishVillage(ReorganisationDesk.Act act, LocalDate day, List<String> communes) {
        for (String commune : communes) {
            List<String> villages = history.children(commune, day.minusDays(1));
            if (!villages.isEmpty()) {
                act.abolish(villages.getFirst());
                history.end(villages.getFirst(), day);
                story.add(day + " " + villages.getFirst() + " of " + commune + " is abolished");
                return;
            }
        }
    }

    private void abolishCommune(ReorganisationDesk.Act act, LocalDate day, List<String> communes) {
        if (communes.size() > 1) {
            moveAll(act, day, communes.getFirst(), List.of(communes.get(1)));
            act.abolish(code(communes.getFirst()));
            history.end(communes.getFirst(), day);
            story.add(day + " " + communes.getFirst() + " is abolished, villages to " + communes.get(1));
        }
    }

    /** Other tests want no villages on the day of today. */
    private void endVillages(ReorganisationDesk reorganisations) {
        ReorganisationDesk.Act act =
                reorganisations.on(VILLAGES_END.toString()).knownSince(undone == null ? span.withdrawn() : undone);
        for (String unit : history.all()) {
            if (history.level(unit) == 3 && history.exists(unit, VILLAGES_END.minusDays(1))) {
                act.abolish(unit);
                history.end(unit, VILLAGES_END);
            }
        }
        reorganisations.carryOut(act);
    }

    /** When reports come on file from now on. */
    void recordedAt(Instant instant) {
        recorded = instant;
    }

    /** Reports of who has not reported yet, as they come. */
    void report(ApprovedValues values) {
        tell(values);
        enter(values);
    }

    private void tell(ApprovedValues values) {
        reportDays();
        for (Stretch period : span.periods()) {
            for (String unit : new TreeSet<>(history.all())) {
                List<LocalDate> ends = twoBases && random.nextInt(7) == 0 ? other(tileEnds()) : tileEnds();
                if (history.exists(unit, ends.get(period.until() - 1))
                        && reports(unit, period)
                        && told.add(unit + " " + period.text())) {
                    report(unit, period, ends);
                }
            }
        }
        if (!valuesLast) {
            enter(values);
        }
    }

    /** Writes down what was told and is not yet, the last first. */
    private void enter(ApprovedValues values) {
        values.putAll(List.copyOf(entries).reversed());
        entries.clear();
    }

    private List<LocalDate> other(List<LocalDate> tileEnds) {
        return tileEnds.equals(span.decree()) ? span.calendar() : span.decree();
    }

    /** The same of what is told day by day; who reported before an act was entered told of the whole period. */
    private void reportDays() {
        CoverModel model = new CoverModel(history, tileEnds());
        String indicator = own + "_" + DAILY;
        if (!rules.containsKey(indicator)) {
            return;
        }
        for (Stretch period : span.periods()) {
            for (String unit : new TreeSet<>(history.all())) {
                if (model.wasThere(unit, period.from(), period.until())
                        && reports(unit, period)
                        && told.add(unit + " " + period.text() + " days")) {
                    int number = random.nextInt(period.isTile() ? 20 : 60);
                    CoverModel.Days days = model.lived(unit, period.from(), period.until());
                    story.add(unit + " " + period.text() + " day by day = " + number + " " + days);
                    put(
                            indicator,
                            unit,
                            period,
                            "",
                            (days == null
                                            ? count(number)
                                            : count(number)
                                                    .during(
                                                            days.first().toString(),
                                                            days.last().toString()))
                                    .basis(basis(tileEnds())));
                    reports.computeIfAbsent(indicator, key -> new ArrayList<>())
                            .add(new CoverModel.Report(
                                    unit,
                                    period.text(),
                                    period.from(),
                                    period.until(),
                                    tileEnds(),
                                    days,
                                    BigDecimal.valueOf(number),
                                    null,
                                    null,
                                    null));
                }
            }
        }
    }

    private boolean reports(String unit, Stretch period) {
        int often = switch (history.level(unit)) {
            case 0 -> 6;
            case 2 -> period.isTile() ? 60 : 18;
            default -> period.isTile() ? 45 : 6;
        };
        return random.nextInt(100) < often;
    }

    private void report(String unit, Stretch period, List<LocalDate> ends) {
        int number = random.nextInt(period.isTile() ? 20 : 60);
        int whole = 1 + random.nextInt(40);
        int part = random.nextInt(whole + 1);
        boolean inParts = random.nextInt(4) == 0;
        boolean asWhole = !inParts || random.nextInt(4) == 0;
        Integer weight = random.nextInt(12) == 0 ? null : 1 + random.nextInt(9);
        String basis = basis(ends);
        story.add(unit + " " + period.text() + " " + basis + " = " + number + ", " + part + "/" + whole + ", weight "
                + weight + (inParts ? asWhole ? " beside other parts" : " in parts" : ""));
        if (weight != null && kinds.containsKey(own + "_" + WEIGHT)) {
            put(own + "_" + WEIGHT, unit, period, "", count(weight).basis(basis));
        }
        for (String indicator : rules.keySet()) {
            Kind kind = kinds.get(indicator);
            if (kind.code().equals(DAILY)) {
                continue;
            }
            boolean ratio = kind.ratio();
            boolean additive = kind.additive();
            if (asWhole || !additive) {
                put(indicator, unit, period, "", (ratio ? Reported.of(part, whole) : count(number)).basis(basis));
            }
            if (inParts && additive) {
                // Beside a whole they come to something else, and the whole stands.
                int more = asWhole ? 3 : 0;
                put(
                        indicator,
                        unit,
                        period,
                        "level:province",
                        (ratio ? Reported.of(part / 2, whole) : count(number / 3 + more)).basis(basis));
                put(
                        indicator,
                        unit,
                        period,
                        "level:commune",
                        (ratio ? Reported.of(part - part / 2, 1 + more) : count(number - number / 3)).basis(basis));
            }
            int denominator = ratio && !asWhole ? whole + 1 : whole;
            reports.computeIfAbsent(indicator, key -> new ArrayList<>())
                    .add(new CoverModel.Report(
                            unit,
                            period.text(),
                            period.from(),
                            period.until(),
                            ends,
                            null,
                            ratio
                                    ? BigDecimal.valueOf(part * 100L)
                                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                                    : BigDecimal.valueOf(number),
                            ratio ? BigDecimal.valueOf(part) : null,
                            ratio ? BigDecimal.valueOf(denominator) : null,
                            weight == null ? null : BigDecimal.valueOf(weight)));
        }
    }

    private static Reported count(int number) {
        return Reported.of(String.valueOf(number));
    }

    private void put(String indicator, String unit, Stretch period, String breakdown, Reported reported) {
        entries.add(new ApprovedValues.Entry(
                indicator,
                addressed(unit),
                period.text(),
                breakdown,
                reported.known(known).recorded(recorded)));
    }
}
