package vn.tongket.indicators.analytics.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.tongket.indicators.analytics.making.DerivedFigures;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.FigureRollUp;
import vn.tongket.indicators.analytics.making.TimeRollUp;
import vn.tongket.kernel.text.LocalizedText;

/** How a figure came about, in words for people. */
final class RuleWords {

    private static final String BUNDLE = "messages.figures";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private RuleWords() {}

    static LocalizedText of(FigureResponse figure, FigureExplanation.Meaning meaning) {
        List<String> keys = new ArrayList<>(List.of("rule." + figure.method()));
        figure.remarks().stream()
                .filter(remark -> !remark.equals(FigureRollUp.DEFINITION_CHANGED))
                .map(remark -> "remark." + remark)
                .forEach(keys::add);
        if (figure.estimated()) {
            keys.add("remark.estimated");
        }
        boolean inTime = figure.remarks().contains(TimeRollUp.REMARK);
        String missing = inTime ? meaning.missingInTime() : meaning.missingInSpace();
        if (!figure.method().equals("reported") && !figure.method().equals(DerivedFigures.METHOD)) {
            keys.add("missing." + missing);
        }
        if (figure.reason() != null) {
            keys.add("reason." + figure.reason());
        }
        return new LocalizedText(words(keys, VIETNAMESE), words(keys, Locale.ENGLISH));
    }

    private static String words(List<String> keys, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        return keys.stream().map(bundle::getString).collect(Collectors.joining(" "));
    }
}
