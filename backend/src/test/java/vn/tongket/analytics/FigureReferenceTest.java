package vn.tongket.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.platform.security.Role;
import vn.tongket.platform.time.Period;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Reorganisations;
import vn.tongket.testing.World;
import vn.tongket.units.Forest;
import vn.tongket.units.Level;
import vn.tongket.units.Recasting;
import vn.tongket.units.UnitVersion;
import vn.tongket.units.Units;

/** In made-up worlds, figures are what adding up one value after the other comes to. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureReferenceTest {

    private static final LocalDate TURN = LocalDate.parse("2021-07-01");
    private static final List<String> PERIODS = List.of("2020", "2022");
    private static final List<Level> LEVELS = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    private static final List<String> OTHERS = List.of("MEAN", "MAX", "MIN", "NUMBER", "ALL", "ZERO");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    World world;

    @Inject
    Reorganisations reorganisations;

    @Inject
    ApprovedValues values;

    @Inject
    Units units;

    /** A world: its units before and after, and what they reported. */
    private final class Made {

        private final String own;
        private final Random random;
        private final Map<String, String> communes = new TreeMap<>();
        private final List<String> districts = new ArrayList<>();
        private final Map<String, Map<UUID, Reported>> counts = new HashMap<>();
        private final Map<String, Map<UUID, Reported>> rates = new HashMap<>();

        Made(int seed) {
            own = "FX" + seed;
            random = new Random(seed);
        }

        String province() {
            return own + "-P";
        }

        void units() {
            world.unit(province(), "Tỉnh", "tỉnh", null);
            for (int i = 0; i <= random.nextInt(3); i++) {
                districts.add(own + "-H" + i);
                world.unit(own + "-H" + i, "Huyện", "huyện", province());
            }
            for (int i = 0; i < 4 + random.nextInt(5); i++) {
                String district = districts.get(random.nextInt(districts.size()));
                communes.put(own + "-X" + i, district);
                world.unit(own + "-X" + i, "Xã", "xã", district);
            }
        }

        void reorganise() {
            String abolished = random.nextInt(3) == 0 ? districts.getFirst() : null;
            Reorganisations.Act act = reorganisations.on(TURN.toString());
            List<String> created = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String district = districts.get(random.nextInt(districts.size()));
                created.add(own + "-N" + i);
                act.create(own + "-N" + i, "Xã Mới", "xã", district.equals(abolished) ? province() : district);
            }
            communes.forEach((commune, district) -> {
                int first = random.nextInt(created.size());
                switch (random.nextInt(4)) {
                    case 0 -> act.merge(commune, created.get(first));
                    case 1 -> {
                        boolean known = random.nextBoolean();
                        act.split(commune, created.get(first), known ? "0.37" : null);
                        act.split(commune, created.get((first + 1) % created.size()), known ? "0.63" : null);
                    }
                    default -> {
                        if (district.equals(abolished)) {
                            act.transfer(commune, province());
                        }
                    }
                }
            });
            if (abolished != null) {
                act.abolish(abolished);
            }
            reorganisations.carryOut(act);
        }

        void report(Forest forest) {
            for (String period : PERIODS) {
                LocalDate day = Period.parse(period).lastDay();
                forest.versions()
                        .filter(version -> version.code().startsWith(own + "-")
                                && version.span().contains(day))
                        .sorted(java.util.Comparator.comparing(UnitVersion::code))
                        .filter(version -> random.nextInt(version.level() == Level.COMMUNE ? 6 : 3) > 0
                                == (version.level() == Level.COMMUNE))
                        .forEach(version -> report(version, period));
            }
        }

        private void report(UnitVersion unit, String period) {
            Reported count = random.nextInt(8) == 0
                    ? Reported.notApplicable()
                    : Reported.of(String.valueOf(random.nextInt(1000)));
            int whole = 1 + random.nextInt(500);
            Reported rate = Reported.of(random.nextInt(whole + 1), whole);
            put("COUNT", unit, period, count, counts);
            for (String other : OTHERS) {
                values.put(own + "_" + other, unit.code(), period, count);
            }
            put("RATE", unit, period, rate, rates);
        }

        private void put(
                String indicator,
                UnitVersion unit,
                String period,
                Reported reported,
                Map<String, Map<UUID, Reported>> known) {
            values.put(own + "_" + indicator, unit.code(), period, reported);
            known.computeIfAbsent(period, each -> new HashMap<>()).put(unit.unit(), reported);
        }
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreWhatAddingUpComesTo(int seed) {
        Made made = new Made(seed);
        define(made.own + "_COUNT", Bodies.count("Số"));
        define(made.own + "_RATE", Bodies.percentage("Tỷ lệ"));
        define(
                made.own + "_MEAN",
                Bodies.with(Bodies.indicator("Điểm", "score"), "rollUpInSpace", "mean", "decimals", 2));
        define(made.own + "_MAX", Bodies.with(Bodies.count("Số"), "rollUpInSpace", "max"));
        define(made.own + "_MIN", Bodies.with(Bodies.count("Số"), "rollUpInSpace", "min"));
        define(made.own + "_NUMBER", Bodies.with(Bodies.count("Số"), "rollUpInSpace", "count"));
        define(made.own + "_ALL", Bodies.with(Bodies.count("Số"), "missingInSpace", "require-all"));
        define(
                made.own + "_ZERO",
                Bodies.with(
                        Bodies.indicator("Điểm", "score"),
                        "rollUpInSpace",
                        "mean",
                        "decimals",
                        2,
                        "missingInSpace",
                        "zero"));
        made.units();
        made.reorganise();
        Forest forest = units.forest();
        made.report(forest);

        for (String boundaries : List.of("as-reported", "current", "2020-12-31")) {
            assertThat(shown(made, "COUNT", boundaries))
                    .as(boundaries)
                    .isEqualTo(expected(made, boundaries, forest, made.counts, FigureReferenceTest::sum));
            assertThat(shown(made, "RATE", boundaries))
                    .as(boundaries)
                    .isEqualTo(expected(made, boundaries, forest, made.rates, FigureReferenceTest::ratio));
            Map<String, Function<Case, Optional<BigDecimal>>> others = Map.of(
                    "MEAN", each -> mean(each, 0),
                    "MAX", each -> each.values().max(BigDecimal::compareTo),
                    "MIN", each -> each.values().min(BigDecimal::compareTo),
                    "NUMBER", FigureReferenceTest::number,
                    "ALL", each -> each.absent() > 0 ? Optional.empty() : sum(each.contributions()),
                    "ZERO", each -> mean(each, each.absent()));
            others.forEach((indicator, rule) -> assertThat(shown(made, indicator, boundaries))
                    .as(indicator + " " + boundaries)
                    .isEqualTo(cases(
                            made,
                            boundaries,
                            forest,
                            made.counts,
                            each -> each.own()
                                    .or(() ->
                                            each.values().findAny().isEmpty() ? Optional.empty() : rule.apply(each)))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatExplanationsSayIsInAFigureAddsUpToIt(int seed) {
        Made made = new Made(100 + seed);
        define(made.own + "_COUNT", Bodies.count("Số"));
        define(made.own + "_RATE", Bodies.percentage("Tỷ lệ"));
        OTHERS.forEach(other -> define(made.own + "_" + other, Bodies.count("Số")));
        made.units();
        made.reorganise();
        made.report(units.forest());

        for (String boundaries : List.of("as-reported", "current")) {
            shown(made, "COUNT", boundaries).forEach((key, value) -> {
                List<Map<String, Object>> lines = lines(made, key, boundaries);
                BigDecimal sum = lines.stream()
                        .filter(line -> line.get("contribution") != null)
                        .map(line -> new BigDecimal(line.get("contribution").toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean any = lines.stream().anyMatch(line -> Boolean.TRUE.equals(line.get("used")));

                assertThat(any ? text(sum) : "null").as(key + " " + boundaries).isEqualTo(value);
                assertThat(lines)
                        .allMatch(line -> Boolean.TRUE.equals(line.get("used")) == (line.get("whyNot") == null));
            });
        }
    }

    private List<Map<String, Object>> lines(Made made, String key, String boundaries) {
        String[] words = key.split(" ");
        return exact().get("/api/v1/figures/explain/lines?limit=500&indicator=" + made.own + "_COUNT&unit=" + words[0]
                        + "&period=" + words[1] + "&boundaries=" + boundaries)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static io.restassured.specification.RequestSpecification exact() {
        return given().config(io.restassured.config.RestAssuredConfig.config()
                .jsonConfig(io.restassured.config.JsonConfig.jsonConfig()
                        .numberReturnType(
                                io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL)));
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    /** Value by unit and period, as the endpoint has it; {@code null} written out where there is none. */
    private Map<String, String> shown(Made made, String indicator, String boundaries) {
        String query = "/api/v1/figures?limit=500&indicator=" + made.own + "_" + indicator + "&boundaries=" + boundaries
                + "&unit=" + made.province() + "&level=province,district,commune";
        Map<String, String> shown = new TreeMap<>();
        List<Map<String, Object>> items =
                exact().get(query).then().statusCode(200).extract().jsonPath().getList("items");
        items.forEach(item -> shown.put(
                ((Map<?, ?>) item.get("unit")).get("code") + " " + item.get("period"), text(item.get("value"))));
        return shown;
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "null"
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    private record Contribution(Recasting.Part part, Reported reported) {}

    /** A unit and what belongs to it. */
    private record Case(UUID unit, Recasting recasting, List<Contribution> contributions) {

        /** Its own value, where that is all there is. */
        Optional<BigDecimal> own() {
            Contribution first = contributions.getFirst();
            return contributions.size() == 1
                            && first.part().whole()
                            && first.part().reporter().equals(unit)
                    ? Optional.ofNullable(first.reported().value())
                    : Optional.empty();
        }

        Stream<Contribution> numbers() {
            return contributions.stream().filter(each -> each.reported().value() != null);
        }

        Stream<BigDecimal> values() {
            return numbers()
                    .map(each ->
                            java.util.Objects.requireNonNull(each.reported().value()));
        }

        private Level owed() {
            return Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                    .filter(level -> recasting.expected(unit, level) > 0)
                    .findFirst()
                    .orElseThrow();
        }

        /** For how many units a value stands. */
        int units(Contribution each) {
            return each.part().whole()
                    ? recasting.reporter(each.part().reporter()).counts().getOrDefault(owed(), 0)
                    : 1;
        }

        int absent() {
            return Math.max(
                    0,
                    recasting.expected(unit, owed())
                            - contributions.stream().mapToInt(this::units).sum());
        }
    }

    private static Optional<BigDecimal> mean(Case each, int zeros) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal sizes = BigDecimal.valueOf(zeros);
        for (Contribution number : each.numbers().toList()) {
            BigDecimal size = number.part().of(BigDecimal.valueOf(Math.max(1, each.units(number))), 6);
            if (size == null) {
                return Optional.empty();
            }
            sum = sum.add(size.multiply(number.reported().value()));
            sizes = sizes.add(size);
        }
        return sizes.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(sizes, 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> number(Case each) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution number : each.numbers().toList()) {
            BigDecimal size = number.part().of(BigDecimal.valueOf(Math.max(1, each.units(number))), 0);
            if (size == null) {
                return Optional.empty();
            }
            sum = sum.add(size);
        }
        return Optional.of(sum);
    }

    private Map<String, String> expected(
            Made made,
            String boundaries,
            Forest forest,
            Map<String, Map<UUID, Reported>> reported,
            Function<List<Contribution>, Optional<BigDecimal>> rule) {
        return cases(made, boundaries, forest, reported, each -> rule.apply(each.contributions()));
    }

    private Map<String, String> cases(
            Made made,
            String boundaries,
            Forest forest,
            Map<String, Map<UUID, Reported>> reported,
            Function<Case, Optional<BigDecimal>> rule) {
        Map<String, String> expected = new TreeMap<>();
        for (String period : PERIODS) {
            LocalDate then = Period.parse(period).lastDay();
            LocalDate day = switch (boundaries) {
                case "as-reported" -> then;
                case "current" -> LocalDate.parse("2023-01-09");
                default -> LocalDate.parse(boundaries);
            };
            forest.versions()
                    .filter(version -> version.code().startsWith(made.own + "-")
                            && version.span().contains(day))
                    .forEach(version -> {
                        List<Contribution> contributions = contributions(
                                version.unit(), then, day, forest, reported.getOrDefault(period, Map.of()));
                        if (!contributions.isEmpty()) {
                            expected.put(
                                    version.code() + " " + period,
                                    text(rule.apply(new Case(
                                                    version.unit(), forest.recasting(then, day), contributions))
                                            .orElse(null)));
                        }
                    });
        }
        return expected;
    }

    private static List<Contribution> contributions(
            UUID unit, LocalDate then, LocalDate day, Forest forest, Map<UUID, Reported> reported) {
        Recasting recasting = forest.recasting(then, day);
        List<UUID> whole = recasting.partsOf(unit).stream()
                .filter(Recasting.Part::whole)
                .map(Recasting.Part::reporter)
                .filter(reported::containsKey)
                .toList();
        return recasting.partsOf(unit).stream()
                .filter(part -> reported.containsKey(part.reporter()))
                .filter(part -> part.whole()
                        ? above(part.reporter(), then, forest).noneMatch(whole::contains)
                        : recasting.reporter(part.reporter()).levelsBelow().stream()
                                .noneMatch(LEVELS::contains))
                .map(part -> new Contribution(part, reported.get(part.reporter())))
                .toList();
    }

    private static Stream<UUID> above(UUID unit, LocalDate day, Forest forest) {
        return forest.at(unit, day).map(UnitVersion::parent).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent, day, forest)));
    }

    private static Optional<BigDecimal> sum(List<Contribution> contributions) {
        return total(contributions, Reported::value);
    }

    private static Optional<BigDecimal> ratio(List<Contribution> contributions) {
        if (contributions.size() == 1 && contributions.getFirst().part().whole()) {
            return Optional.of(contributions.getFirst().reported().value());
        }
        return total(contributions, Reported::numerator)
                .flatMap(numerator -> total(contributions, Reported::denominator)
                        .filter(denominator -> denominator.signum() > 0)
                        .map(denominator -> numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> total(
            List<Contribution> contributions, Function<Reported, @Nullable BigDecimal> amount) {
        List<Contribution> numbers = contributions.stream()
                .filter(each -> amount.apply(each.reported()) != null)
                .toList();
        BigDecimal total = BigDecimal.ZERO;
        for (Contribution each : numbers) {
            BigDecimal part = each.part().of(amount.apply(each.reported()), 0);
            if (part == null) {
                return Optional.empty();
            }
            total = total.add(part);
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(total);
    }
}
