package vn.tongket.publication.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.directives.DirectiveRef;
import vn.tongket.plans.tasks.PlanRef;

/**
 * A unit's year-end review.
 *
 * @param conference where it was held, or null
 * @param story the year told to everybody
 * @param results what was reached without a figure
 * @param headlines the chosen figures in their order
 * @param awards the awards presented there
 * @param plan next year's plan
 * @param directives what was directed there
 * @param version grows with every change
 */
@Schema(name = "Review")
public record ReviewResponse(
        UUID id,
        UnitRef unit,
        Integer year,
        ReviewStatus status,
        @Nullable Conference conference,
        ReviewStory story,
        List<Result> results,
        List<Headline> headlines,
        List<AwardResponse> awards,
        @Nullable PlanRef plan,
        List<DirectiveRef> directives,
        Integer version,
        @Nullable Instant publishedAt) {

    /**
     * The conference.
     *
     * @param dateInferred whether the source does not print the whole date
     */
    @Schema(name = "Conference")
    public record Conference(
            LocalDate date,
            boolean dateInferred,
            @Nullable Name title,
            @Nullable UnitRef organiser,
            List<Chair> chairs,
            @Nullable Source source) {}

    /** Somebody who chaired or directed it. */
    @Schema(name = "Chair")
    public record Chair(String name, @Nullable Name position) {}

    /** A narrative result; no figure. */
    @Schema(name = "NarrativeResult")
    public record Result(
            String code,
            Name theme,
            LocalizedText text,
            @Nullable Source source) {}

    /**
     * A chosen figure.
     *
     * @param indicator what it is of
     * @param unit whose it is
     * @param period of when it is
     * @param breakdown the part of a whole that it is of; empty for the whole
     * @param published as it was published; null before that, or where nothing was approved then
     * @param current as it stands now; null where nothing is approved any more
     * @param correctedAt since when the present value counts as known, where it differs from the published one; null where
     *     there is none any more
     */
    @Schema(name = "Headline")
    public record Headline(
            String indicator,
            UnitRef unit,

            @Schema(implementation = String.class, example = "2022")
            Period period,

            Map<String, String> breakdown,
            @Nullable Name label,
            @Nullable FigureResponse published,
            @Nullable FigureResponse current,
            @Nullable Instant correctedAt) {}
}
