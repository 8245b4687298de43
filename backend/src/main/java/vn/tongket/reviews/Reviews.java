package vn.tongket.reviews;

import java.util.Optional;
import vn.tongket.platform.http.Reply;

/** What other rooms ask about reviews. */
public interface Reviews {

    /** The published review of a unit for a year. */
    Optional<ReviewResponse> published(String unit, int year);

    /** The latest published review, of a year or of any. */
    Optional<ReviewResponse> latestPublished(@org.jspecify.annotations.Nullable Integer year);

    /** Writes a review and publishes it at once; by the installation, from a past document. Once published it stays. */
    Reply.Saved<ReviewResponse> publishPast(String unit, int year, WriteReview body);
}
