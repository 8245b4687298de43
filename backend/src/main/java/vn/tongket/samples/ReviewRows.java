package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.plans.directives.Directives;
import vn.tongket.publication.reviews.Reviews;
import vn.tongket.publication.reviews.WriteReview;

/** Year-end reviews, loaded as published; after all that they refer to. */
@ApplicationScoped
class ReviewRows implements RowLoader {

    private static final String RESULTS = "results.csv";
    private static final String HEADLINES = "headlines.csv";

    private final Reviews reviews;
    private final RecordedAwards recorded;
    private final Directives directives;
    private final PlanRows planRows;

    ReviewRows(Reviews reviews, RecordedAwards recorded, Directives directives, PlanRows planRows) {
        this.reviews = reviews;
        this.recorded = recorded;
        this.directives = directives;
        this.planRows = planRows;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("reviews", file -> file.rows().forEach(row -> review(file, row)));
    }

    private void review(SampleFile file, SampleRow row) {
        String key = row.text("unit_code") + "/" + row.text("year");
        reviews.publishPast(
                row.text("unit_code"),
                row.number("year"),
                new WriteReview(
                        conference(row),
                        null,
                        file.part(RESULTS).stream()
                                .filter(result -> result.text("review").equals(key))
                                .map(ReviewRows::result)
                                .toList(),
                        file.part(HEADLINES).stream()
                                .filter(headline -> headline.text("review").equals(key))
                                .map(ReviewRows::headline)
                                .toList(),
                        row.texts("awards").stream()
                                .map(award -> recorded.findByKey(award).orElseThrow())
                                .toList(),
                        planRows.plan(row.text("next_plan")),
                        row.texts("directives").stream().map(this::directive).toList()));
    }

    private UUID directive(String code) {
        return directives.named(code).getFirst().id();
    }

    private static WriteReview.WriteConference conference(SampleRow row) {
        return new WriteReview.WriteConference(
                Objects.requireNonNull(row.dateOrNull("conference_date")),
                Boolean.valueOf(row.text("date_inferred")),
                row.nameOrNull("conference_title"),
                row.textOrNull("organiser_code"),
                row.texts("chairs").stream().map(ReviewRows::chair).toList(),
                row.source());
    }

    /** {@code name;position;position in English}. */
    private static WriteReview.WriteChair chair(String cell) {
        List<String> parts = List.of(cell.split(";"));
        return new WriteReview.WriteChair(
                parts.getFirst(),
                Name.of(parts.size() > 1 ? parts.get(1) : null, parts.size() > 2 ? parts.get(2) : null));
    }

    private static WriteReview.WriteResult result(SampleRow row) {
        return new WriteReview.WriteResult(
                row.text("code"), row.name("theme"), row.localizedText("text"), row.source());
    }

    private static WriteReview.WriteHeadline headline(SampleRow row) {
        return new WriteReview.WriteHeadline(
                row.text("indicator"),
                row.text("unit_code"),
                Period.parse(row.text("period")),
                row.textOrNull("breakdown"),
                row.nameOrNull("label"));
    }
}
