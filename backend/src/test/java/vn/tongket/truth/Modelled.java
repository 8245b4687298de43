package vn.tongket.truth;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** What the model says of a made-up world, beside what was answered. */
final class Modelled {

    private static final AtomicLong ASKED = new AtomicLong();
    private static final AtomicLong TOO_MANY = new AtomicLong();

    private final MadeUpWorld made;
    private final MadeUpWorld.Moment moment;
    private final CoverModel model;

    Modelled(MadeUpWorld made, MadeUpWorld.Moment moment) {
        this.made = made;
        this.moment = moment;
        this.model = new CoverModel(moment.history(), made.tileEnds());
    }

    /** How much of what was asked had too many covers to try them all, of 1. */
    static double untried() {
        return TOO_MANY.doubleValue() / Math.max(1, ASKED.get());
    }

    /** Empty where there are too many covers to try. */
    Optional<CoverModel.Answer> answer(String boundaries, Map<String, Object> figure) {
        ASKED.incrementAndGet();
        try {
            return Optional.of(made.answer(
                    model,
                    moment,
                    (String) figure.get("indicator"),
                    unit(figure),
                    (String) figure.get("period"),
                    boundaries));
        } catch (CoverModel.TooMany tooMany) {
            TOO_MANY.incrementAndGet();
            return Optional.empty();
        }
    }

    private String unit(Map<String, Object> of) {
        Map<?, ?> unit = (Map<?, ?>) of.get("unit");
        return made.unit((String) unit.get("id"), (String) unit.get("code"));
    }

    /** Every figure is what the model says, and units that are gone have none. */
    void check(String boundaries, List<Map<String, Object>> figures, List<String> wrong) {
        figures.stream()
                .filter(figure -> vanished(figure)
                        == made.isThere(moment, unit(figure), (String) figure.get("period"), boundaries))
                .forEach(figure -> wrong.add("gone or not " + boundaries + "\n  " + figure));
        figures.stream()
                .filter(figure -> !vanished(figure))
                .forEach(figure -> answer(boundaries, figure)
                        .map(Modelled::written)
                        .ifPresent(expected -> {
                            Map<String, Object> actual = written(figure);
                            if (!actual.equals(expected)) {
                                wrong.add(figure.get("indicator") + " " + unit(figure) + " " + figure.get("period")
                                        + " " + boundaries + " " + moment.known() + "\n  model " + expected
                                        + "\n  figure " + actual);
                            }
                        }));
    }

    /** What became of each report on the lines of an explanation, in the words of the model. */
    Map<String, String> reports(List<Map<String, Object>> lines) {
        Map<String, String> reports = new TreeMap<>();
        lines.stream()
                .filter(line -> line.get("value") != null)
                .forEach(line -> reports.put(
                        unit(line) + " " + line.get("period"),
                        Boolean.TRUE.equals(line.get("used")) ? "used" : (String) line.get("whyNot")));
        return reports;
    }

    static boolean vanished(Map<String, Object> figure) {
        return figure.get("reason") != null && figure.get("reason").toString().endsWith("-vanished");
    }

    private static Map<String, Object> written(CoverModel.Answer answer) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("value", String.valueOf(answer.value()));
        words.put("coverage", answer.told() + "+" + answer.partly() + "/" + answer.due());
        words.put("reason", String.valueOf(answer.reason()));
        words.put("estimated", answer.estimated());
        words.put("remarks", answer.remarks());
        return words;
    }

    static Map<String, Object> written(Map<String, Object> figure) {
        Map<?, ?> coverage = (Map<?, ?>) figure.get("coverage");
        Object value = figure.get("value");
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "value",
                value == null
                        ? "null"
                        : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString());
        words.put("coverage", coverage.get("reported") + "+" + coverage.get("partly") + "/" + coverage.get("expected"));
        words.put("reason", String.valueOf(figure.get("reason")));
        words.put("estimated", figure.get("estimated"));
        TreeSet<String> remarks = new TreeSet<>();
        ((List<?>) figure.get("remarks")).forEach(each -> remarks.add(each.toString()));
        remarks.removeAll(List.of(
                "rolled-up-in-time",
                "rolled-up-in-breakdown",
                "differs-from-parts",
                "level-vanished",
                "definition-changed"));
        words.put("remarks", remarks);
        return words;
    }
}
