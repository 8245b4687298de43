package vn.tongket.publication.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.text.Words;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.publication.reviews.ReviewResponse;

/** Figures as lines of text: what it is, of when, what was published, and what is known now where that differs. */
@ApplicationScoped
class FigureSentences {

    private final Indicators indicators;

    FigureSentences(Indicators indicators) {
        this.indicators = indicators;
    }

    /** {@code Tên (2022): 92,65 % (1.197/1.292)}; empty where there is no value. */
    Optional<Summary.Item> line(String name, String href, FigureResponse figure) {
        return figure.value() == null ? Optional.empty() : Optional.of(new Summary.Item(name, href, said(figure)));
    }

    /** The same of a headline: what was published stays in front, what is known now stands beside it. */
    Optional<Summary.Item> line(ReviewResponse.Headline headline, Words words) {
        FigureResponse shown = headline.published() == null ? headline.current() : headline.published();
        if (shown == null || shown.value() == null) {
            return Optional.empty();
        }
        String name =
                headline.label() == null ? nameOf(shown) : headline.label().vi();
        return Optional.of(new Summary.Item(
                name, "/chi-tieu/" + shown.indicator(), said(shown) + correction(shown, headline, words)));
    }

    private static String correction(FigureResponse shown, ReviewResponse.Headline headline, Words words) {
        FigureResponse current = headline.current();
        if (current == null || current.value() == null) {
            return words.text("figure.withdrawn");
        }
        if (value(current).equals(value(shown))) {
            return "";
        }
        Instant since = headline.correctedAt();
        return since == null
                ? words.text("figure.now", Map.of("value", value(current)))
                : words.text(
                        "figure.corrected",
                        Map.of(
                                "date",
                                Html.date(since.atZone(ClockProducer.ZONE).toLocalDate()),
                                "value",
                                value(current)));
    }

    /** The indicator's name and the part of it that a figure is about. */
    String nameOf(FigureResponse figure) {
        Definition definition =
                indicators.definition(figure.indicator(), figure.period().lastDay());
        return definition.name().vi() + partOf(definition, figure);
    }

    static String partOf(Definition definition, FigureResponse figure) {
        return definition.partNames(figure.breakdown()).stream()
                .map(name -> ", " + name.vi().toLowerCase(Html.VIETNAM))
                .collect(Collectors.joining());
    }

    private static String said(FigureResponse figure) {
        return " (" + figure.period() + "): " + value(figure);
    }

    private static String value(FigureResponse figure) {
        String value = figure.value() == null ? "–" : Html.number(figure.value());
        return figure.numerator() == null || figure.denominator() == null
                ? value + (figure.percent() ? " %" : "")
                : value + " % (" + Html.number(figure.numerator()) + "/" + Html.number(figure.denominator()) + ")";
    }
}
