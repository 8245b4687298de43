package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.CurrentRequest;

/** Puts minutes together; nothing of them is kept but what they are made of. */
@ApplicationScoped
class CouncilMinutesService {

    private final CouncilSessionService sessions;
    private final CouncilItemService agenda;
    private final CouncilItemRepository items;
    private final CurrentRequest request;

    CouncilMinutesService(
            CouncilSessionService sessions,
            CouncilItemService agenda,
            CouncilItemRepository items,
            CurrentRequest request) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.items = items;
        this.request = request;
    }

    CouncilMinutesResponse get(String session) {
        CouncilSessionService.Seen seen = sessions.visible(session);
        List<CouncilItemResponse> shown = agenda.shown(items.of(seen.session().id()));
        return new CouncilMinutesResponse(
                seen.council(),
                seen.session(),
                shown,
                new MinutesText(request.locale()).of(seen.council(), seen.session(), shown));
    }
}
