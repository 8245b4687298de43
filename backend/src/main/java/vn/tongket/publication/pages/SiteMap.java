package vn.tongket.publication.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.plans.Plans;
import vn.tongket.publication.reviews.Reviews;

/**
 * Which pages search engines are told of, under their lasting addresses: the start page and the lists, every review,
 * indicator and plan, and the units of today, the upper ones first. Pages of single tasks and of former units are found by
 * the links to them.
 */
@ApplicationScoped
class SiteMap {

    /** As many as one file may name. */
    private static final int MOST = 50_000;

    private final PublicPages pages;
    private final Reviews reviews;
    private final Indicators indicators;
    private final Plans plans;
    private final Units units;
    private final PublicAddress address;
    private final Clock clock;
    private final boolean publicRead;

    SiteMap(
            PublicPages pages,
            Reviews reviews,
            Indicators indicators,
            Plans plans,
            Units units,
            PublicAddress address,
            Clock clock,
            @ConfigProperty(name = "tongket.public-read", defaultValue = "true") boolean publicRead) {
        this.pages = pages;
        this.reviews = reviews;
        this.indicators = indicators;
        this.plans = plans;
        this.units = units;
        this.address = address;
        this.clock = clock;
        this.publicRead = publicRead;
    }

    /** A page, and when it last changed where that is known. */
    private record Entry(String path, @Nullable Instant changed) {

        Entry(String path) {
            this(path, null);
        }
    }

    /** What robots may look at; nothing where readers must sign in. */
    String robots() {
        if (!publicRead) {
            return """
                    User-agent: *
                    Disallow: /
                    """;
        }
        String map = address.find("/sitemap.xml")
                .map(found -> "\nSitemap: " + found + "\n")
                .orElse("");
        return """
                User-agent: *
                Disallow: /lam-viec
                Disallow: /dang-nhap
                """ + map;
    }

    /** The map; empty where readers must sign in, and where nobody has said how the installation is reached. */
    @ActivateRequestContext
    Optional<String> xml() {
        if (!publicRead || address.find("/").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(entries().limit(MOST).map(this::xml).collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n")));
    }

    private Stream<Entry> entries() {
        UnitHierarchy hierarchy = units.hierarchy();
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        pages.listed().stream().map(Entry::new),
                        reviews.allPublished().stream()
                                .map(review -> new Entry(
                                        ReviewPage.address(review.code(), review.year()), review.publishedAt())),
                        indicators.definitions(today).stream().map(each -> new Entry("/chi-tieu/" + each.code())),
                        plans.allPublished().stream().map(plan -> new Entry(address(hierarchy, plan))),
                        hierarchy
                                .versions()
                                .filter(version -> version.span().contains(today))
                                .sorted(Comparator.comparing(UnitVersion::level).thenComparing(UnitVersion::code))
                                .map(version -> new Entry("/don-vi/" + version.code())))
                .flatMap(each -> each);
    }

    private static String address(UnitHierarchy hierarchy, Plans.Published plan) {
        String unit = hierarchy
                .nearest(plan.unit(), LocalDate.of(plan.year(), 12, 31))
                .code();
        return "/don-vi/" + unit + "/ke-hoach/" + plan.year();
    }

    private String xml(Entry entry) {
        String changed = entry.changed() == null
                ? ""
                : "<lastmod>" + entry.changed().atZone(ClockProducer.ZONE).toLocalDate() + "</lastmod>";
        return "<url><loc>%s</loc>%s</url>\n"
                .formatted(Html.escape(address.find(entry.path()).orElseThrow()), changed);
    }
}
