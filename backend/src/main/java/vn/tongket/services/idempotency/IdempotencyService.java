package vn.tongket.services.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;

/**
 * {@code Idempotency-Key}: the same key, method, address, media type and body of one caller give the same answer; another request under the
 * key is refused. The key is kept in the transaction that creates, so two equal requests at once create once.
 */
@ApplicationScoped
public class IdempotencyService {

    private static final int LONGEST_SECONDS = 3_600;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentRequest request;

    IdempotencyService(Sql sql, ObjectMapper json, Clock clock, CurrentRequest request) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.request = request;
    }

    /**
     * What a POST created.
     *
     * @param body its representation
     * @param revision its revision, for the entity tag
     * @param location its address
     */
    public record Created<T>(T body, long revision, String location) {

        RestResponse<T> answer() {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                    .entity(body)
                    .location(URI.create(location))
                    .header("ETag", IfMatch.tag(revision))
                    .build();
        }
    }

    /** Creates, once per key. */
    @Transactional
    public <T> RestResponse<T> once(@Nullable String key, Record body, Class<T> type, Supplier<Created<T>> create) {
        if (key == null) {
            return create.get().answer();
        }
        String fingerprint = fingerprint(text(body));
        if (!reserve(key, fingerprint)) {
            return replay(key, fingerprint, type).answer();
        }
        Created<T> created = create.get();
        remember(key, created.body(), created);
        return created.answer();
    }

    /**
     * Creates what has a secret, once per key. The secret is kept nowhere, so a repeated request is told where the thing is.
     *
     * @throws ApiProblem 409 for a repeated request
     */
    @Transactional
    public <T> RestResponse<T> onceWithSecret(@Nullable String key, Record body, Supplier<Created<T>> create) {
        if (key == null) {
            return create.get().answer();
        }
        String fingerprint = fingerprint(text(body));
        if (!reserve(key, fingerprint)) {
            throw ApiProblem.doneAlready(
                    "idempotency.secret-shown",
                    Objects.requireNonNull(kept(key, fingerprint).location()));
        }
        Created<T> created = create.get();
        remember(key, null, created);
        return created.answer();
    }

    /**
     * What a POST that need not create is answered.
     *
     * @param status 200, 201 where something was made after all, or 202 where the work goes on
     * @param location the address of what was made, or where the work can be followed, or null
     */
    public record Answer(int status, Object body, @Nullable String location) {

        RestResponse<Object> sent() {
            RestResponse.ResponseBuilder<Object> answer =
                    RestResponse.ResponseBuilder.<Object>create(status).entity(body);
            return (location == null ? answer : answer.location(URI.create(location))).build();
        }
    }

    /**
     * Does something that may take long, once per key; where it marks the transaction for rollback, the key is not kept.
     *
     * @param asked what is asked for, with a digest of the body
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public RestResponse<Object> answerOnce(@Nullable String key, String asked, Supplier<Answer> operation) {
        if (key == null) {
            return operation.get().sent();
        }
        String fingerprint = fingerprint(asked);
        if (!reserve(key, fingerprint)) {
            return kept(key, fingerprint).sent();
        }
        Answer answer = operation.get();
        sql.update(
                "update idempotency_keys set answer = ?::json, location = ?, status = ? where caller = ? and key = ?",
                text(answer.body()),
                answer.location(),
                answer.status(),
                caller(),
                key);
        return answer.sent();
    }

    /** Whether the caller has had an answer under a key, so that what is asked need not be possible any more. */
    public boolean answered(@Nullable String key) {
        return key != null
                && sql.number("select count(*) as n from idempotency_keys where caller = ? and key = ?", caller(), key)
                        > 0;
    }

    private Answer kept(String key, String fingerprint) {
        return sql.one("""
                        select status, answer, location from idempotency_keys
                        where caller = ? and key = ? and fingerprint = ?
                        """, this::answer, caller(), key, fingerprint)
                .orElseThrow(() -> ApiProblem.unprocessable("idempotency.other-request"));
    }

    private Answer answer(Row row) {
        try {
            return new Answer(row.number("status"), json.readTree(row.text("answer")), row.textOrNull("location"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean reserve(String key, String fingerprint) {
        return sql.update("""
                        insert into idempotency_keys (caller, key, fingerprint, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """, caller(), key, fingerprint, clock.instant()) == 1;
    }

    private <T> Created<T> replay(String key, String fingerprint, Class<T> type) {
        return sql.one("""
                        select answer, location, revision from idempotency_keys
                        where caller = ? and key = ? and fingerprint = ?
                        """, row -> created(row, type), caller(), key, fingerprint)
                .orElseThrow(() -> ApiProblem.unprocessable("idempotency.other-request"));
    }

    private <T> Created<T> created(Row row, Class<T> type) {
        try {
            return new Created<>(json.readValue(row.text("answer"), type), row.count("revision"), row.text("location"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> void remember(String key, @Nullable T answer, Created<T> created) {
        sql.update(
                "update idempotency_keys set answer = ?::json, location = ?, revision = ? where caller = ? and key = ?",
                text(answer),
                created.location(),
                created.revision(),
                caller(),
                key);
    }

    /** A token that does not stand for the whole account is not answered what the account was. */
    private String caller() {
        Actor actor = request.actor();
        return String.valueOf(actor.limited() ? actor.token() : actor.id());
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint(String body) {
        try {
            String asked = request.asked() + "\n" + body;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
