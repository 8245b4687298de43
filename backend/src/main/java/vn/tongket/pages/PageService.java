package vn.tongket.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.analytics.FigureResponse;
import vn.tongket.analytics.Figures;
import vn.tongket.credentials.Verifications;
import vn.tongket.indicators.Definition;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.text.Name;
import vn.tongket.reviews.ReviewResponse;
import vn.tongket.reviews.Reviews;
import vn.tongket.units.UnitRef;
import vn.tongket.units.Units;

/** What the pages with an address of their own say before any script runs. */
@ApplicationScoped
class PageService {

    private static final String SITE = "Tổng Kết";
    private static final String ABOUT =
            "Chỉ tiêu chuyển đổi số, khen thưởng và kế hoạch công tác năm của tỉnh, cùng một nơi.";

    private static final Pattern YEAR = Pattern.compile("/nam/(?<year>\\d{4})");
    private static final Pattern UNIT_YEAR = Pattern.compile("/don-vi/(?<unit>[^/]+)/nam/(?<year>\\d{4})");
    private static final Pattern UNIT = Pattern.compile("/don-vi/(?!so-do$)(?<unit>[^/]+)");
    private static final Pattern INDICATOR = Pattern.compile("/chi-tieu/(?<code>[^/]+)");

    private static final Logger LOG = Logger.getLogger(PageService.class);

    private final Reviews reviews;
    private final Units units;
    private final Indicators indicators;
    private final Figures figures;
    private final Verifications verifications;
    private final Clock clock;
    private final boolean publicRead;

    PageService(
            Reviews reviews,
            Units units,
            Indicators indicators,
            Figures figures,
            Verifications verifications,
            Clock clock,
            @ConfigProperty(name = "tongket.public-read", defaultValue = "true") boolean publicRead) {
        this.reviews = reviews;
        this.units = units;
        this.indicators = indicators;
        this.figures = figures;
        this.verifications = verifications;
        this.clock = clock;
        this.publicRead = publicRead;
    }

    /**
     * The content of a page; what does not exist is said by the status. Nothing is told where readers must sign in, but
     * to those who hold a serial.
     */
    @ActivateRequestContext
    PageContent content(PageAddress address) {
        Optional<String> serial = address.serial();
        if (serial.isPresent()) {
            return verification(serial.get(), address);
        }
        try {
            return publicRead ? known(address.path(), address.day()) : plain(200);
        } catch (ApiProblem missing) {
            return new PageContent(404, SITE, ABOUT, "");
        }
    }

    private PageContent verification(String serial, PageAddress address) {
        try {
            return VerificationPage.of(verifications.verify(serial, address.client()), address.locale());
        } catch (ApiProblem refused) {
            return VerificationPage.of(refused, address.locale());
        } catch (RuntimeException failure) {
            LOG.error("A certificate could not be checked", failure);
            return VerificationPage.failed(address.locale());
        }
    }

    private PageContent known(String path, @Nullable String day) {
        Matcher match = YEAR.matcher(path);
        if (path.equals("/") || match.matches()) {
            Integer year = path.equals("/") ? null : Integer.valueOf(match.group("year"));
            return reviews.latestPublished(year).map(this::review).orElseGet(() -> plain(year == null ? 200 : 404));
        }
        match = UNIT_YEAR.matcher(path);
        if (match.matches()) {
            return reviews.published(match.group("unit"), Integer.parseInt(match.group("year")))
                    .map(this::review)
                    .orElseGet(() -> plain(404));
        }
        match = UNIT.matcher(path);
        if (match.matches()) {
            return unit(match.group("unit"), day);
        }
        match = INDICATOR.matcher(path);
        return match.matches() ? indicator(match.group("code")) : plain(200);
    }

    private static PageContent plain(int status) {
        return new PageContent(status, SITE, ABOUT, "");
    }

    private PageContent review(ReviewResponse review) {
        String title =
                "Tổng kết năm " + review.year() + " – " + review.unit().name().vi();
        List<String> lines = review.headlines().stream()
                .map(headline -> line(label(headline), headline.published(), headline.current()))
                .flatMap(Optional::stream)
                .toList();
        return page(title, lines, conference(review));
    }

    private static String conference(ReviewResponse review) {
        return review.conference() == null
                ? ""
                : "Hội nghị ngày " + Html.date(review.conference().date()) + ".";
    }

    private PageContent unit(String code, @Nullable String day) {
        LocalDate on = date(day).orElseGet(() -> LocalDate.now(clock));
        UnitRef unit = units.resolve(code, on);
        List<String> lines = figures.ofUnit(unit.id()).stream()
                .map(figure -> line(nameOf(figure), figure, figure))
                .flatMap(Optional::stream)
                .toList();
        return page(unit.name().vi() + " – " + SITE, lines, "Mã " + unit.code() + ".");
    }

    private static Optional<LocalDate> date(@Nullable String day) {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private PageContent indicator(String code) {
        Definition definition = indicators.definition(code, LocalDate.now(clock));
        List<String> lines = figures.ofIndicator(code).stream()
                .map(figure -> line(figure.unit().name().vi() + partOf(definition, figure), figure, figure))
                .flatMap(Optional::stream)
                .toList();
        return page(definition.name().vi() + " – " + SITE, lines, "");
    }

    private String label(ReviewResponse.Headline headline) {
        FigureResponse figure = headline.published() == null ? headline.current() : headline.published();
        Name label = headline.label();
        return label != null ? label.vi() : figure == null ? "" : nameOf(figure);
    }

    private String nameOf(FigureResponse figure) {
        Definition definition =
                indicators.definition(figure.indicator(), figure.period().lastDay());
        return definition.name().vi() + partOf(definition, figure);
    }

    private static String partOf(Definition definition, FigureResponse figure) {
        return definition.partNames(figure.breakdown()).stream()
                .map(name -> ", " + name.vi().toLowerCase(Html.VIETNAM))
                .collect(Collectors.joining());
    }

    private static PageContent page(String title, List<String> lines, String remark) {
        String description = lines.isEmpty() ? ABOUT : String.join("; ", lines) + ".";
        String items = lines.stream()
                .map(line -> "<li>" + Html.escape(line) + "</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        String summary = """
                <div id="tongket-summary">
                <h1>%s</h1>
                <p>%s</p>
                %s
                </div>
                """.formatted(Html.escape(title), Html.escape(remark), lines.isEmpty() ? "" : items);
        return new PageContent(200, title, shortened(description), summary);
    }

    private static String shortened(String text) {
        int longest = 300;
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** {@code Tên (2022): 92,65 % (1.197/1.292)}, and what is known now where it differs from what was published. */
    private static Optional<String> line(
            String name, @Nullable FigureResponse published, @Nullable FigureResponse current) {
        FigureResponse shown = published == null ? current : published;
        if (shown == null || shown.value() == null) {
            return Optional.empty();
        }
        String text = name + " (" + shown.period() + "): " + value(shown);
        boolean corrected =
                current != null && current.value() != null && !value(current).equals(value(shown));
        return Optional.of(corrected ? text + "; số liệu hiện nay: " + value(current) : text);
    }

    private static String value(FigureResponse figure) {
        String value = figure.value() == null ? "–" : Html.number(figure.value());
        return figure.numerator() == null || figure.denominator() == null
                ? value + (figure.percent() ? " %" : "")
                : value + " % (" + Html.number(figure.numerator()) + "/" + Html.number(figure.denominator()) + ")";
    }
}
