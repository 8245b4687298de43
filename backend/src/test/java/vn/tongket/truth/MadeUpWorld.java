package vn.tongket.truth;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.platform.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.Reorganisations;
import vn.tongket.testing.World;

/**
 * A made-up province of a quarter: its communes and villages report, and acts merge, divide and abolish them, told in time
 * or afterwards. It is made in the product and told to the model.
 */
final class MadeUpWorld {

    private static final List<LocalDate> CALENDAR =
            List.of(LocalDate.parse("2022-01-31"), LocalDate.parse("2022-02-28"), LocalDate.parse("2022-03-31"));
    private static final List<LocalDate> DECREE =
            List.of(LocalDate.parse("2022-01-14"), LocalDate.parse("2022-02-14"), LocalDate.parse("2022-03-14"));

    /** What each unit reports for the days on which it was there. */
    private static final String DAILY = "O";

    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static final LocalDate EVER = LocalDate.parse("2015-01-01");
    private static final LocalDate VILLAGES_END = LocalDate.parse("2023-01-02");
    private static final List<String> DAYS =
            List.of("2022-01-10", "2022-02-01", "2022-02-15", "2022-03-01", "2022-03-20", "2022-05-01");
    private static final List<String> PERIODS = List.of("2022-01", "2022-02", "2022-03", "2022-Q1");

    private final Random random;
    private final String own;
    private final boolean decree;
    private final History history = new History();
    private final Map<String, CoverModel.Rules> rules = new LinkedHashMap<>();
    private final Map<String, List<CoverModel.Report>> reports = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> story = new ArrayList<>();
    private int made;
    private Instant recorded = ApprovedValues.KNOWN;

    MadeUpWorld(int seed) {
        this.random = new Random(seed);
        this.own = "TR" + WORLDS.incrementAndGet();
        this.decree = random.nextInt(4) == 0;
    }

    /** The last days of the months, under the basis of this world. */
    List<LocalDate> monthEnds() {
        return decree ? DECREE : CALENDAR;
    }

    private String basis() {
        return decree ? "decree-09" : "calendar";
    }

    History history() {
        return history;
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

    CoverModel.Answer answer(CoverModel model, String indicator, String unit, String period, String boundaries) {
        int from = from(period);
        int until = until(period);
        LocalDate shown = boundaries.equals("as-reported") ? monthEnds().get(until - 1) : LocalDate.parse(boundaries);
        return model.answer(rules.get(indicator), reports.getOrDefault(indicator, List.of()), unit, from, until, shown);
    }

    private static int from(String period) {
        return period.endsWith("Q1") ? 0 : Integer.parseInt(period.substring(6)) - 1;
    }

    private static int until(String period) {
        return period.endsWith("Q1") ? 3 : Integer.parseInt(period.substring(6));
    }

    void make(World world, Reorganisations reorganisations, ApprovedValues values) {
        begin(world, reorganisations);
        if (random.nextInt(4) > 0) {
            report(values);
        }
        goOn(reorganisations, values);
    }

    /** The province and its indicators, before anything is reported or reorganised. */
    void begin(World world, Reorganisations reorganisations) {
        Set<Integer> levels = random.nextBoolean() ? Set.of(2) : Set.of(2, 3);
        define(world, "F", levels, "sum", "sum", false, false);
        define(world, "FR", levels, "sum", "sum", true, false);
        define(world, "S", levels, "sum", "last", false, false);
        define(world, "M", levels, "mean", "mean", false, false);
        define(world, "Z", levels, "mean", "mean", false, true);
        define(world, "X", levels, "max", "max", false, false);
        define(world, "Q", levels, "ratio-of-sums", "ratio-of-sums", false, false);
        define(world, DAILY, levels, "sum", "sum", false, false);
        units(world, reorganisations);
    }

    /** Acts, and reports of who is there afterwards. */
    void goOn(Reorganisations reorganisations, ApprovedValues values) {
        List<String> days = new ArrayList<>(DAYS);
        Collections.shuffle(days, random);
        days.subList(0, random.nextInt(4)).stream().sorted().forEach(day -> act(reorganisations, LocalDate.parse(day)));
        report(values);
        endVillages(reorganisations);
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

    private void define(
            World world, String code, Set<Integer> levels, String space, String time, boolean all, boolean zero) {
        boolean ratio = space.equals("ratio-of-sums");
        boolean points = space.equals("mean");
        Map<String, Object> body = ratio
                ? Bodies.percentage("Tỷ lệ")
                : points ? Bodies.with(Bodies.indicator("Điểm", "score"), "decimals", 2) : Bodies.count("Số");
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        body,
                        "frequency",
                        "month",
                        "periodBasis",
                        basis(),
                        "breakdowns",
                        Bodies.percentage("").get("breakdowns"),
                        "levels",
                        levels.size() == 1 ? List.of("commune") : List.of("commune", "village"),
                        "rollUpInSpace",
                        space,
                        "rollUpInTime",
                        time,
                        "missingInSpace",
                        all ? "require-all" : zero ? "zero" : "skip",
                        "missingInTime",
                        all ? "require-all" : "skip",
                        "reportsFor",
                        code.equals(DAILY) ? "own-days" : "period-end"))
                .put("/api/v1/indicators/" + own + "_" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
        rules.put(
                own + "_" + code,
                new CoverModel.Rules(space, time, all, zero, levels, ratio || points ? 2 : 0, code.equals(DAILY)));
    }

    private void units(World world, Reorganisations reorganisations) {
        world.unit(top(), "Tỉnh", "tỉnh", null);
        history.begin(top(), 0, LocalDate.MIN, null);
        Reorganisations.Act villages = reorganisations.on(EVER.toString());
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String commune = own + "-K" + i;
            world.unit(commune, "Xã", "xã", top());
            history.begin(commune, 2, LocalDate.MIN, top());
            for (int j = 0; j < (random.nextInt(5) < 2 ? 1 + random.nextInt(2) : 0); j++) {
                String village = own + "-V" + i + j;
                villages.create(village, "Thôn", "thôn", commune);
                history.begin(village, 3, EVER, commune);
            }
        }
        reorganisations.carryOut(villages);
    }

    private List<String> communes(LocalDate day) {
        List<String> communes = new ArrayList<>(history.children(top(), day));
        Collections.shuffle(communes, random);
        return communes;
    }

    private void act(Reorganisations reorganisations, LocalDate day) {
        LocalDate before = day.minusDays(1);
        List<String> communes = communes(before);
        Reorganisations.Act act = reorganisations.on(day.toString());
        switch (random.nextInt(5)) {
            case 0 -> merge(act, day, communes);
            case 1 -> divide(act, day, communes.getFirst());
            case 2 -> transfer(act, day, communes);
            case 3 -> abolishVillage(act, day, communes);
            default -> abolishCommune(act, day, communes);
        }
        reorganisations.carryOut(act);
    }

    private String create(Reorganisations.Act act, LocalDate day) {
        String code = own + "-N" + made++;
        act.create(code, "Xã Mới", "xã", top());
        history.begin(code, 2, day, top());
        return code;
    }

    private void moveAll(Reorganisations.Act act, LocalDate day, String from, List<String> to) {
        for (String child : history.children(from, day.minusDays(1))) {
            String parent = to.get(random.nextInt(to.size()));
            act.transfer(child, parent);
            history.move(child, day, parent);
        }
    }

    private void merge(Reorganisations.Act act, LocalDate day, List<String> communes) {
        String successor = create(act, day);
        List<String> gone = communes.subList(0, Math.min(communes.size(), 1 + random.nextInt(2)));
        for (String commune : gone) {
            moveAll(act, day, commune, List.of(successor));
            act.merge(commune, successor);
            history.end(commune, day, new History.Heir(successor, null));
        }
        story.add(day + " " + gone + " merge into " + successor);
    }

    private void divide(Reorganisations.Act act, LocalDate day, String commune) {
        List<String> parts = List.of(create(act, day), create(act, day));
        moveAll(act, day, commune, parts);
        boolean known = random.nextBoolean();
        List<History.Heir> heirs = List.of(
                new History.Heir(parts.get(0), known ? new BigDecimal("0.37") : null),
                new History.Heir(parts.get(1), known ? new BigDecimal("0.63") : null));
        heirs.forEach(heir -> act.split(
                commune, heir.unit(), heir.share() == null ? null : heir.share().toString()));
        history.end(commune, day, heirs.toArray(History.Heir[]::new));
        story.add(day + " " + commune + " is divided into " + heirs);
    }

    private void transfer(Reorganisations.Act act, LocalDate day, List<String> communes) {
        for (String commune : communes) {
            List<String> villages = history.children(commune, day.minusDays(1));
            if (!villages.isEmpty() && communes.size() > 1) {
                String to = communes.stream()
                        .filter(each -> !each.equals(commune))
                        .findFirst()
                        .orElseThrow();
                act.transfer(villages.getFirst(), to);
                history.move(villages.getFirst(), day, to);
                story.add(day + " " + villages.getFirst() + " goes from " + commune + " to " + to);
                return;
            }
        }
    }

    private void abolishVillage(Reorganisations.Act act, LocalDate day, List<String> communes) {
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

    private void abolishCommune(Reorganisations.Act act, LocalDate day, List<String> communes) {
        if (communes.size() > 1) {
            moveAll(act, day, communes.getFirst(), List.of(communes.get(1)));
            act.abolish(communes.getFirst());
            history.end(communes.getFirst(), day);
            story.add(day + " " + communes.getFirst() + " is abolished, villages to " + communes.get(1));
        }
    }

    /** Other tests want no villages on the day of today. */
    private void endVillages(Reorganisations reorganisations) {
        Reorganisations.Act act = reorganisations.on(VILLAGES_END.toString());
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

    /** Reports of who has not reported yet. */
    void report(ApprovedValues values) {
        reportDays(values);
        for (String period : PERIODS) {
            LocalDate day = monthEnds().get(until(period) - 1);
            for (String unit : new TreeSet<>(history.all())) {
                if (history.exists(unit, day) && reports(unit, period) && told.add(unit + " " + period)) {
                    report(values, unit, period);
                }
            }
        }
    }

    /** The same of what is told day by day; who reported before an act was entered told of the whole period. */
    private void reportDays(ApprovedValues values) {
        CoverModel model = new CoverModel(history, monthEnds());
        String indicator = own + "_" + DAILY;
        for (String period : PERIODS) {
            for (String unit : new TreeSet<>(history.all())) {
                if (model.wasThere(unit, from(period), until(period))
                        && reports(unit, period)
                        && told.add(unit + " " + period + " days")) {
                    int number = random.nextInt(period.endsWith("Q1") ? 60 : 20);
                    CoverModel.Days days = model.lived(unit, from(period), until(period));
                    story.add(unit + " " + period + " day by day = " + number + " " + days);
                    put(
                            values,
                            indicator,
                            unit,
                            period,
                            "",
                            days == null
                                    ? count(number)
                                    : count(number)
                                            .during(
                                                    days.first().toString(),
                                                    days.last().toString()));
                    reports.computeIfAbsent(indicator, key -> new ArrayList<>())
                            .add(new CoverModel.Report(
                                    unit, from(period), until(period), days, BigDecimal.valueOf(number), null, null));
                }
            }
        }
    }

    private boolean reports(String unit, String period) {
        int often = switch (history.level(unit)) {
            case 0 -> 6;
            case 2 -> period.endsWith("Q1") ? 18 : 60;
            default -> period.endsWith("Q1") ? 6 : 45;
        };
        return random.nextInt(100) < often;
    }

    private void report(ApprovedValues values, String unit, String period) {
        int number = random.nextInt(period.endsWith("Q1") ? 60 : 20);
        int whole = 1 + random.nextInt(40);
        int part = random.nextInt(whole + 1);
        boolean inParts = random.nextInt(4) == 0;
        boolean asWhole = !inParts || random.nextInt(4) == 0;
        story.add(unit + " " + period + " = " + number + ", " + part + "/" + whole
                + (inParts ? asWhole ? " beside other parts" : " in parts" : ""));
        for (String indicator : rules.keySet()) {
            if (indicator.endsWith("_" + DAILY)) {
                continue;
            }
            boolean ratio = indicator.endsWith("_Q");
            boolean additive = rules.get(indicator).space().startsWith("sum") || ratio;
            if (asWhole || !additive) {
                put(values, indicator, unit, period, "", ratio ? Reported.of(part, whole) : count(number));
            }
            if (inParts && additive) {
                // Beside a whole they come to something else, and the whole stands.
                int more = asWhole ? 3 : 0;
                put(
                        values,
                        indicator,
                        unit,
                        period,
                        "level:province",
                        ratio ? Reported.of(part / 2, whole) : count(number / 3 + more));
                put(
                        values,
                        indicator,
                        unit,
                        period,
                        "level:commune",
                        ratio ? Reported.of(part - part / 2, 1 + more) : count(number - number / 3));
            }
            int denominator = ratio && !asWhole ? whole + 1 : whole;
            reports.computeIfAbsent(indicator, key -> new ArrayList<>())
                    .add(new CoverModel.Report(
                            unit,
                            from(period),
                            until(period),
                            null,
                            ratio
                                    ? BigDecimal.valueOf(part * 100L)
                                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                                    : BigDecimal.valueOf(number),
                            ratio ? BigDecimal.valueOf(part) : null,
                            ratio ? BigDecimal.valueOf(denominator) : null));
        }
    }

    private static Reported count(int number) {
        return Reported.of(String.valueOf(number));
    }

    private void put(
            ApprovedValues values, String indicator, String unit, String period, String breakdown, Reported reported) {
        values.put(indicator, unit, period, breakdown, reported.basis(basis()).recorded(recorded));
    }
}
