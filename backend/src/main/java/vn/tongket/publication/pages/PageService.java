package vn.tongket.publication.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.credentials.Verifications;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.showing.Figures;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.text.Words;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.plans.Plans;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.publication.reviews.Reviews;

/** What the pages with an address of their own say before any script runs. */
@ApplicationScoped
class PageService {

    static final String BUNDLE = "messages.pages";

    /** Of those who are signed in. */
    private static final Pattern DESK = Pattern.compile("/lam-viec(/.*)?");

    private static final int LONGEST_LIST = 300;
    private static final int LONGEST_DESCRIPTION = 300;

    private static final Logger LOG = Logger.getLogger(PageService.class);

    private final Words words = Words.of(BUNDLE, CurrentRequest.VIETNAMESE);
    private final PublicPages pages;
    private final Reviews reviews;
    private final ReviewPage reviewPage;
    private final FigureSentences lines;
    private final Units units;
    private final Indicators indicators;
    private final Figures figures;
    private final Plans plans;
    private final Tasks tasks;
    private final Verifications verifications;
    private final PublicAddress address;
    private final Clock clock;
    private final boolean publicRead;

    PageService(
            PublicPages pages,
            Reviews reviews,
            ReviewPage reviewPage,
            FigureSentences lines,
            Units units,
            Indicators indicators,
            Figures figures,
            Plans plans,
            Tasks tasks,
            Verifications verifications,
            PublicAddress address,
            Clock clock,
            @ConfigProperty(name = "tongket.public-read", defaultValue = "true") boolean publicRead) {
        this.pages = pages;
        this.reviews = reviews;
        this.reviewPage = reviewPage;
        this.lines = lines;
        this.units = units;
        this.indicators = indicators;
        this.figures = figures;
        this.plans = plans;
        this.tasks = tasks;
        this.verifications = verifications;
        this.address = address;
        this.clock = clock;
        this.publicRead = publicRead;
    }

    /**
     * The content of a page; what does not exist is said by the status. Nothing is told where readers must sign in, but
     * to those who hold a serial.
     */
    @ActivateRequestContext
    PageContent content(PageAddress asked) {
        PublicPages.RequestedPage page = pages.at(asked.path()).orElse(null);
        if (page != null && page.isCertificate()) {
            return verification(page.text("serial"), asked);
        }
        if (DESK.matcher(asked.path()).matches() || page != null && (!publicRead || page.isSignIn())) {
            return plain(200).forStaff();
        }
        if (page == null) {
            return plain(404);
        }
        try {
            return shortened(shown(page, asked));
        } catch (ApiProblem missing) {
            return plain(404);
        }
    }

    private PageContent verification(String serial, PageAddress asked) {
        try {
            return VerificationPage.of(verifications.verify(serial, asked.client()), asked.locale());
        } catch (ApiProblem refused) {
            return VerificationPage.of(refused, asked.locale());
        } catch (RuntimeException failure) {
            LOG.error("A certificate could not be checked", failure);
            return VerificationPage.failed(asked.locale());
        }
    }

    private PageContent shown(PublicPages.RequestedPage page, PageAddress asked) {
        return switch (page.shows()) {
            case "year" -> ownYear(page.named().containsKey("year") ? page.year() : null);
            case "unit-year" -> year(page.text("unit"), page.year());
            case "plan" -> plan(page.text("unit"), page.year());
            case "unit" -> unit(page.text("unit"), asked.day());
            case "indicator" -> indicator(page.text("indicator"));
            case "task" -> task(page.text("task"));
            default -> list(asked.path(), page.shows());
        };
    }

    private PageContent plain(int status) {
        return new PageContent(status, PageContent.SITE, words.text("about"), "");
    }

    private @Nullable String lasting(String path) {
        return address.find(path).orElse(null);
    }

    /** The installation's own review of a year, else its newest: the start page, which stays where it is. */
    private PageContent ownYear(@Nullable Integer year) {
        return reviews.latestPublished(year)
                .map(review -> reviewPage
                        .of(review, words)
                        .at(lasting(
                                year == null
                                        ? "/"
                                        : ReviewPage.address(review.unit().code(), review.year()))))
                .orElseGet(() -> year == null ? plain(200).at(lasting("/")) : plain(404));
    }

    private PageContent year(String unit, int year) {
        return reviews.published(unit, year)
                .map(review -> reviewPage
                        .of(review, words)
                        .at(lasting(ReviewPage.address(review.unit().code(), year))))
                .orElseGet(() -> plain(404));
    }

    private PageContent list(String path, String about) {
        String title = words.text(about + ".title");
        String description = words.text(about + ".description");
        Summary summary = new Summary(title).text(description).list(itemsOf(about));
        return new PageContent(200, site(title), description, summary.html()).at(lasting(path));
    }

    private List<Summary.Item> itemsOf(String list) {
        LocalDate today = LocalDate.now(clock);
        return switch (list) {
            case "indicators" ->
                indicators.definitions(today).stream()
                        .map(each -> new Summary.Item(each.name().vi(), "/chi-tieu/" + each.code()))
                        .toList();
            case "units", "tree" ->
                units.hierarchy()
                        .versions()
                        .filter(version -> version.span().contains(today))
                        .sorted(Comparator.comparing(UnitVersion::level).thenComparing(UnitVersion::code))
                        .limit(LONGEST_LIST)
                        .map(each -> new Summary.Item(each.name().vi(), "/don-vi/" + each.code()))
                        .toList();
            default -> List.of();
        };
    }

    private static String site(String title) {
        return title + " – " + PageContent.SITE;
    }

    private PageContent plan(String code, int year) {
        UnitRef unit = units.resolve(code, LocalDate.of(year, 12, 31));
        Map<String, Object> about = Map.of("year", year, "unit", unit.name().vi());
        String title = words.text("plan.title", about);
        String description = words.text("plan.description", about);
        Summary summary = new Summary(title)
                .text(description)
                .list(plans.published(unit.id(), year).stream()
                        .map(plan -> new Summary.Item(words.text("plan.download"), tasksOf(plan)))
                        .toList());
        return new PageContent(200, title, description, summary.html())
                .at(lasting("/don-vi/" + unit.code() + "/ke-hoach/" + year));
    }

    private static String tasksOf(PlanRef plan) {
        return "/api/v1/plans/" + plan.id() + "/tasks?format=csv&bom=true";
    }

    private PageContent unit(String code, @Nullable String day) {
        Optional<LocalDate> named = date(day);
        UnitRef unit = units.resolve(code, named.orElseGet(() -> LocalDate.now(clock)));
        List<Summary.Item> reported = linesOf(figures.ofUnit(unit.id()));
        List<Summary.Item> latest = reported.isEmpty() ? linesOf(figures.ofLandOf(unit.id())) : reported;
        String name = unit.name().vi();
        Summary summary = new Summary(name).text(words.text("unit.code", Map.of("code", unit.code())));
        section(summary, reported.isEmpty() ? "unit.figures-of-land" : "unit.figures", latest);
        section(summary, "unit.reviews", reviewsOf(unit.id()));
        section(summary, "unit.plans", plansOf(unit));
        return new PageContent(
                        200,
                        site(name),
                        latest.isEmpty() ? words.text("unit.description", Map.of("unit", name)) : sentence(latest),
                        summary.html())
                .at(lasting("/don-vi/" + unit.code()
                        + named.map(date -> "?ngay=" + date).orElse("")));
    }

    private List<Summary.Item> linesOf(List<FigureResponse> some) {
        return some.stream()
                .map(figure -> lines.line(lines.nameOf(figure), "/chi-tieu/" + figure.indicator(), figure))
                .flatMap(Optional::stream)
                .toList();
    }

    private void section(Summary summary, String heading, List<Summary.Item> items) {
        if (!items.isEmpty()) {
            summary.heading(words.text(heading)).list(items);
        }
    }

    private List<Summary.Item> reviewsOf(UUID unit) {
        return reviews.allPublished().stream()
                .filter(review -> review.unit().equals(unit))
                .map(review -> new Summary.Item(
                        Integer.toString(review.year()), ReviewPage.address(review.code(), review.year())))
                .toList();
    }

    private List<Summary.Item> plansOf(UnitRef unit) {
        return plans.allPublished().stream()
                .filter(plan -> plan.unit().equals(unit.id()))
                .map(plan -> new Summary.Item(
                        Integer.toString(plan.year()), "/don-vi/" + unit.code() + "/ke-hoach/" + plan.year()))
                .toList();
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
        List<Summary.Item> latest = figures.ofIndicator(code).stream()
                .map(figure -> lines.line(
                        figure.unit().name().vi() + FigureSentences.partOf(definition, figure),
                        "/don-vi/" + figure.unit().code() + "?ngay="
                                + figure.period().lastDay(),
                        figure))
                .flatMap(Optional::stream)
                .toList();
        String name = definition.name().vi();
        return new PageContent(
                        200,
                        site(name),
                        latest.isEmpty()
                                ? words.text("indicator.description", Map.of("name", name))
                                : name + ": " + sentence(latest),
                        new Summary(name).list(latest).html())
                .at(lasting("/chi-tieu/" + code));
    }

    private PageContent task(String id) {
        TaskResponse task = tasks.shown(tasks.visible(id).id()).body();
        String title = task.title().vi();
        String description = words.text(
                "task.description",
                Map.of("code", task.code(), "year", task.plan().year()));
        return new PageContent(
                        200,
                        site(title),
                        description,
                        new Summary(title).text(description).html())
                .at(lasting("/nhiem-vu/" + task.id()));
    }

    private static String sentence(List<Summary.Item> items) {
        return items.stream().map(Summary.Item::text).collect(Collectors.joining("; ", "", "."));
    }

    private static PageContent shortened(PageContent page) {
        String text = page.description();
        return text.length() <= LONGEST_DESCRIPTION
                ? page
                : page.describedAs(text.substring(0, LONGEST_DESCRIPTION - 1) + "…");
    }
}
