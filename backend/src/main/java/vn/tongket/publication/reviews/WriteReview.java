package vn.tongket.publication.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;

/**
 * A review as it is written: its own words, and references to figures, awards, plan and directives.
 *
 * @param story the year told to everybody; left out, nothing is told
 * @param awards ids, in the order shown
 * @param plan id of next year's plan
 * @param directives ids, in the order shown
 */
public record WriteReview(
        @Nullable WriteConference conference,
        @Nullable WriteStory story,
        @NotNull @Size(max = 100) List<WriteResult> results,
        @NotNull @Size(max = 50) List<WriteHeadline> headlines,
        @NotNull @Size(max = 500) List<UUID> awards,
        @Nullable UUID plan,
        @NotNull @Size(max = 100) List<UUID> directives) {

    ReviewStory told() {
        return story == null
                ? ReviewStory.UNTOLD
                : new ReviewStory(
                        story.finding(), story.promised(), story.reached(), story.contributors(), story.next());
    }

    /** The year told to everybody; parts are left out or null where there is nothing to say. */
    @Schema(name = "WriteReviewStory")
    public record WriteStory(
            @Nullable Name finding,
            @Nullable LocalizedText promised,
            @Nullable LocalizedText reached,
            @Nullable LocalizedText contributors,
            @Nullable LocalizedText next) {}

    /**
     * The conference.
     *
     * @param organiser code or id of a unit
     */
    @Schema(name = "WriteConference")
    public record WriteConference(
            @NotNull LocalDate date,
            @Nullable Boolean dateInferred,
            @Nullable Name title,
            @Nullable @Size(max = 40) String organiser,
            @NotNull @Size(max = 20) List<WriteChair> chairs,
            @Nullable Source source) {}

    /** Somebody who chaired or directed it. */
    @Schema(name = "WriteChair")
    public record WriteChair(
            @NotBlank @Size(max = 200) String name,
            @Nullable Name position) {}

    /** A narrative result. */
    @Schema(name = "WriteNarrativeResult")
    public record WriteResult(
            @NotBlank @Size(max = 20) String code,
            @NotNull Name theme,
            @NotNull LocalizedText text,
            @Nullable Source source) {}

    /**
     * A chosen figure.
     *
     * @param unit code or id, read on the last day of the period
     * @param breakdown such as {@code level:commune}
     */
    @Schema(name = "WriteHeadline")
    public record WriteHeadline(
            @NotBlank @Size(max = 40) String indicator,
            @NotBlank @Size(max = 40) String unit,

            @NotNull @Schema(implementation = String.class, example = "2022")
            Period period,

            @Nullable @Size(max = 200) String breakdown,
            @Nullable Name label) {}
}
