package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;

/** Tells units that something was directed to them. */
@ApplicationScoped
class DirectiveEvents {

    /** As much of a directive as a line of a mail holds. */
    private static final int SAID = 200;

    private final Events events;

    DirectiveEvents(Events events) {
        this.events = events;
    }

    void given(DirectiveResponse directive, Collection<UUID> addressees, String actor) {
        Map<String, String> data = Map.of(
                "code",
                directive.code(),
                "text",
                said(directive.text().vi()),
                "givenBy",
                directive.givenBy().name());
        events.record(addressees.stream()
                .map(unit -> new Event(
                        "directive.given", directive.id() + "/" + unit, unit, Audience.REPORTERS, actor, data))
                .toList());
    }

    private static String said(String text) {
        return text.length() <= SAID ? text : text.substring(0, SAID) + "…";
    }
}
