package vn.tongket.indicators.analytics.showing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;

/**
 * A unit's place among others.
 *
 * @param rank 1 is best; equal values share a rank and the next one is left out (1, 2, 2, 4); null without a value
 * @param ranked how many units have a rank
 * @param tied whether another unit has the same rank
 * @param shownTie whether another unit is shown with the same value and has another rank, since ranks go by the value before
 *     it was rounded
 * @param rankPrevious the rank in the period before, among the units that are shown for that one; null where it has
 *     none
 * @param changeOfRank how many ranks it rose, or fell where negative
 * @param figure the figure behind it
 */
@Schema(name = "Ranking")
record RankingResponse(
        @Nullable Integer rank,
        Integer ranked,
        boolean tied,
        boolean shownTie,
        @Nullable Integer rankPrevious,
        @Nullable Integer changeOfRank,
        FigureResponse figure) {

    RankingResponse with(FigureResponse other) {
        return new RankingResponse(rank, ranked, tied, shownTie, rankPrevious, changeOfRank, other);
    }
}
