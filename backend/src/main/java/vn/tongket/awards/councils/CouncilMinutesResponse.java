package vn.tongket.awards.councils;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes of a session.
 *
 * @param council the council
 * @param session the session, with who was there and who signed
 * @param items what was on the agenda, with recusals and results
 * @param text the same in words, paragraph by paragraph, in the language of the request
 */
@Schema(name = "CouncilMinutes")
public record CouncilMinutesResponse(
        CouncilResponse council, CouncilSessionResponse session, List<CouncilItemResponse> items, List<String> text) {}
