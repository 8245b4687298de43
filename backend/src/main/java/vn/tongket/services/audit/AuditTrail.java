package vn.tongket.services.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.feed.Publication;

/** Writes the trail. Called by services inside their transaction, so that a write and its entry stand or fall together. */
@ApplicationScoped
public class AuditTrail {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentRequest request;
    private final Publication publication;

    AuditTrail(Sql sql, ObjectMapper json, Clock clock, CurrentRequest request, Publication publication) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.request = request;
        this.publication = publication;
    }

    /**
     * What was done to what.
     *
     * @param action a verb: {@code create}, {@code change}, {@code approve}, …
     * @param resource the kind of thing, as in its address: {@code units}, {@code observations}, …
     * @param key which one, as a person would name it
     * @param unit the unit it belongs to, or null where it belongs to the installation
     * @param reason what the caller gave as reason, or null
     */
    public record AuditEvent(
            String action,
            String resource,
            String key,
            @Nullable UUID unit,
            @Nullable String reason) {

        /** A event without a reason. */
        public static AuditEvent of(String action, String resource, String key, @Nullable UUID unit) {
            return new AuditEvent(action, resource, key, unit, null);
        }
    }

    /**
     * What the API would show of a thing that keeps each state of its own for good, and what the trail has in the place of a
     * copy. The room tells the one from the other: {@link KeptContents}.
     *
     * @param mark with a member {@code kept}
     */
    public record Marked(Object shown, Object mark) {

        private static @Nullable Object shown(@Nullable Object state) {
            return state instanceof Marked marked ? marked.shown() : state;
        }

        private static @Nullable Object kept(@Nullable Object state) {
            return state instanceof Marked marked ? marked.mark() : state;
        }
    }

    /** Adds an entry; {@code before} and {@code after} are what the API would show, or {@link Marked}. */
    public void record(AuditEvent event, @Nullable Object before, @Nullable Object after) {
        Actor.Delegator delegator = request.onBehalfOf(event.unit());
        sql.update(
                """
                insert into audit_entries
                  (id, at, actor_id, actor_name, on_behalf_of_id, on_behalf_of, action, resource, key, unit_id, before,
                   after, request_id, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                """,
                UUID.randomUUID(),
                clock.instant(),
                request.actor().id(),
                request.actor().username(),
                delegator == null ? null : delegator.id(),
                delegator == null ? null : delegator.username(),
                event.action(),
                event.resource(),
                event.key(),
                event.unit(),
                text(Marked.kept(before)),
                text(Marked.kept(after)),
                request.id(),
                event.reason());
        publication.of(event.action(), event.resource(), event.unit(), Marked.shown(before), Marked.shown(after));
    }

    /**
     * Adds an entry for each row of a query, in one statement. It makes no events of the change feed: whoever records a set
     * of published changes also records what they are together, and says through {@code PublishedRoom} what that moved.
     *
     * @param rows a query with the columns {@code key}, {@code unit_id}, {@code before}, {@code after} (jsonb) and
     *     {@code reason}
     */
    public int recordAll(String action, String resource, String rows, @Nullable Object... arguments) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(
                clock.instant(), request.actor().id(), request.actor().username(), action, resource, request.id()));
        all.addAll(Arrays.asList(arguments));
        Map<UUID, Actor.Delegator> lent = request.unitsActedOnForOthers();
        all.add(List.copyOf(lent.keySet()));
        all.add(lent.values().stream().map(Actor.Delegator::id).toList());
        all.add(lent.values().stream().map(Actor.Delegator::username).toList());
        return sql.update("""
                insert into audit_entries
                  (id, at, actor_id, actor_name, action, resource, request_id, key, unit_id, before, after, reason,
                   on_behalf_of_id, on_behalf_of)
                select gen_random_uuid(), ?::timestamptz, ?::uuid, ?, ?, ?, ?, e.key, e.unit_id, e.before, e.after, e.reason,
                       l.giver_id, l.delegator
                from (
                """ + rows + """
                ) e left join unnest(?::uuid[], ?::uuid[], ?::text[]) l(unit_id, giver_id, delegator) on l.unit_id = e.unit_id
                """, all.toArray());
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
