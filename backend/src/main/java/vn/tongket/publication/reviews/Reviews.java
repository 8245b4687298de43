package vn.tongket.publication.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Reply;

/** What other rooms ask about reviews. */
public interface Reviews {

    /**
     * A published review.
     *
     * @param code of the unit on the last day of the year
     */
    record Published(UUID unit, String code, int year, Instant publishedAt) {}

    /** All published reviews, the latest year first. */
    List<Published> allPublished();

    /** The published review of a unit for a year. */
    Optional<ReviewResponse> published(String unit, int year);

    /** The latest published review, of a year or of any. */
    Optional<ReviewResponse> latestPublished(@Nullable Integer year);

    /** Writes a review and publishes it at once; by the installation, from a past document. Once published it stays. */
    Reply.Saved<ReviewResponse> publishPast(String unit, int year, WriteReview body);
}
