package vn.tongket.publication.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Words;
import vn.tongket.publication.reviews.ReviewResponse;
import vn.tongket.publication.reviews.ReviewStory;

/** A year in review as it can be read without scripts: figures first, and then the story in its four parts. */
@ApplicationScoped
class ReviewPage {

    private final FigureSentences figures;

    ReviewPage(FigureSentences figures) {
        this.figures = figures;
    }

    /** The lasting address of a review. */
    static String address(String unit, int year) {
        return "/don-vi/" + unit + "/nam/" + year;
    }

    PageContent of(ReviewResponse review, Words words) {
        String title = words.text(
                "review.title",
                Map.of("year", review.year(), "unit", review.unit().name().vi()));
        ReviewStory story = review.story();
        Name finding = story.finding();
        List<Summary.Item> lines = review.headlines().stream()
                .map(headline -> figures.line(headline, words))
                .flatMap(Optional::stream)
                .toList();
        Summary summary = new Summary(title);
        if (finding != null) {
            summary.text(finding.vi());
        }
        if (review.conference() != null) {
            summary.text(words.text(
                    "review.conference",
                    Map.of("date", Html.date(review.conference().date()))));
        }
        if (!lines.isEmpty()) {
            summary.heading(words.text("review.figures")).list(lines);
        }
        part(summary, words.text("review.promised"), story.promised(), List.of());
        part(summary, words.text("review.reached"), story.reached(), results(review));
        part(summary, words.text("review.contributors"), story.contributors(), awards(review));
        part(summary, words.text("review.next"), story.next(), next(review, words));
        String description = Stream.concat(
                        Stream.ofNullable(finding).map(Name::vi), lines.stream().map(Summary.Item::text))
                .collect(Collectors.joining("; "));
        return new PageContent(
                200, title, description.isEmpty() ? words.text("about") : description + ".", summary.html());
    }

    private static void part(Summary summary, String heading, @Nullable LocalizedText text, List<Summary.Item> items) {
        if (text != null || !items.isEmpty()) {
            summary.heading(heading).text(text == null ? "" : text.vi()).list(items);
        }
    }

    private static List<Summary.Item> results(ReviewResponse review) {
        return review.results().stream()
                .map(result -> new Summary.Item(
                        result.theme().vi(), null, ": " + result.text().vi()))
                .toList();
    }

    private static List<Summary.Item> awards(ReviewResponse review) {
        return review.awards().stream()
                .map(award -> new Summary.Item(award.type().name().vi(), null, recipient(award)))
                .toList();
    }

    private static String recipient(AwardResponse award) {
        String who = Stream.of(
                        award.recipient().name(),
                        award.recipient().unit() == null
                                ? null
                                : award.recipient().unit().name().vi())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String count = award.count() == null ? "" : " (" + award.count() + ")";
        return (who.isEmpty() ? "" : ": " + who) + count;
    }

    private static List<Summary.Item> next(ReviewResponse review, Words words) {
        Stream<Summary.Item> plan = Stream.ofNullable(review.plan())
                .map(next -> new Summary.Item(
                        next.title().vi(), "/don-vi/" + review.unit().code() + "/ke-hoach/" + next.year()));
        Stream<Summary.Item> directives = review.directives().stream()
                .map(directive -> new Summary.Item(
                        words.text("review.directive", Map.of("code", directive.code())),
                        null,
                        ": " + directive.text().vi()));
        return Stream.concat(plan, directives).toList();
    }
}
