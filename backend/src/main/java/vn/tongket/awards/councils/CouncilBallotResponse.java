package vn.tongket.awards.councils;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a vote stands: how many have voted, and where the caller stands. What they voted is for nobody to see until it is
 * counted, and whose ballot says what for nobody ever.
 *
 * @param item id of the item
 * @param turn which vote on the item it is; 0 before the first
 * @param own where the caller stands
 * @param entitled how many may vote, in person or in writing
 * @param cast how many have voted
 */
@Schema(name = "CouncilBallot")
public record CouncilBallotResponse(UUID item, Integer turn, OwnBallot own, Integer entitled, Integer cast) {}
