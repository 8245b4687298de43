package vn.tongket.indicators.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.persistence.FileRows;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.idempotency.IdempotencyService.Answer;

/**
 * Files that hang on something: on a version of a value, a progress report, a nomination. Who may is said by the room whose
 * thing it is; what all have in common is said here. The same content hangs on a thing once, or once as each kind of paper.
 *
 * @param rows where they stand
 * @param most how many may hang on one thing
 * @param tooMany code of the problem where there would be more
 * @param type a file as the room shows it
 */
public record HungFiles<F extends HungFile>(
        FileRows rows, int most, String tooMany, Class<F> type, Function<Row, F> reader) {

    /**
     * What adding a file did.
     *
     * @param created false where the same file was there already
     */
    public record Added<F>(F file, boolean created) {

        /** 201 with its address, or 200. */
        public Answer answer(Function<F, String> address) {
            return created ? new Answer(201, file, address.apply(file)) : new Answer(200, file, null);
        }
    }

    /** The oldest first. */
    public Page<F> page(UUID thing, PageRequest page) {
        return rows.page(thing, page, reader, type);
    }

    /** All of a thing, the oldest first. */
    public List<F> of(UUID thing) {
        return rows.all(thing, reader);
    }

    /**
     * A file that hangs on this thing.
     *
     * @throws ApiProblem 404 {@code evidence.unknown}
     */
    public F find(UUID thing, String id) {
        return rows.find(thing, PathValues.id(id, "evidence.unknown"), reader)
                .orElseThrow(() -> ApiProblem.notFound("evidence.unknown", id));
    }

    /** Hangs a file that lies in the store on a thing whose files are all alike. */
    public Added<F> add(UUID thing, EvidenceFiles.Kept file, Actor actor, Instant now) {
        return add(thing, null, file, actor, now);
    }

    /**
     * The same where files are of kinds.
     *
     * @param kind null where all are alike
     * @throws ApiProblem 422 where there would be too many
     */
    public Added<F> add(UUID thing, @Nullable String kind, EvidenceFiles.Kept file, Actor actor, Instant now) {
        FileRows.NewRow row = new FileRows.NewRow(
                kind, file.name(), file.mediaType(), file.size(), file.sha256(), now, actor.username(), actor.id());
        Optional<F> there = rows.same(thing, row, reader);
        if (there.isPresent()) {
            return new Added<>(there.get(), false);
        }
        if (rows.count(thing) >= most) {
            throw ApiProblem.unprocessable(tooMany, most);
        }
        UUID id = UUID.randomUUID();
        rows.add(id, thing, row);
        return new Added<>(rows.find(thing, id, reader).orElseThrow(), true);
    }

    /** Takes a file off. Its bytes stay in the store: something else may have the same. */
    public void remove(F file) {
        rows.remove(file.id());
    }
}
