package vn.tongket.plans.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.text.Source;

/**
 * What other rooms ask about tasks, and how they write them. What writes takes part in the transaction of the caller, who
 * has decided that it may be; every write leaves an entry in the trail.
 */
public interface Tasks {

    /**
     * Records a task of a recorded plan, after those that are there; one of the same code stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator, 404 where the plan is not
     *     recorded, 422 against a rule
     */
    UUID importTask(UUID plan, WriteTask task, Source source);

    /** The task of a plan that has a code, one that was taken out of it too. */
    Optional<UUID> byCode(UUID plan, String code);

    /** The codes of a plan's tasks that no unit leads, in the order of the plan. */
    List<String> withoutLead(UUID plan);

    /**
     * A task that the caller may see.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    TaskRef visible(String id);

    /**
     * Locks a task to the end of the transaction.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none
     */
    TaskRef lock(UUID task);

    /** A task as the caller may see it, with the revision of it. */
    Reply.Revised<TaskResponse> shown(UUID task);

    /** The lines of a plan as they are now, in its order and with everything; those taken out are left out. */
    List<TaskResponse> ofPlan(UUID plan);

    /** The same, each with its revision. */
    List<Reply.Revised<TaskResponse>> revised(UUID plan);

    /**
     * A page of the tasks that the query of an address names, as {@code GET /tasks} answers it.
     *
     * @param query parameters by name
     * @throws vn.tongket.kernel.http.ApiProblem 400 for a parameter that does not exist or fit
     */
    Page<TaskResponse> page(Map<String, String> query, PageRequest page);

    /**
     * Writes what became of a task.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is no such task, deliverable or milestone
     */
    Reply.Revised<TaskResponse> mark(UUID task, TaskMark mark);

    /**
     * Adds a line to a plan, whatever state the plan is in; its deadline is the original one.
     *
     * @param origin where it comes from
     * @throws vn.tongket.kernel.http.ApiProblem 409 or 422 against a rule
     */
    Reply.Revised<TaskResponse> add(UUID plan, WriteTask task, Origin origin);

    /**
     * Where a line comes from that is no planner's own.
     *
     * @param addedIn the version of the plan that brings it, or null for the first
     * @param carriedFrom the task of an earlier plan that it goes on with, or null
     */
    record Origin(@Nullable Integer addedIn, @Nullable UUID carriedFrom) {}

    /** What a task is written as: what {@link #amend} takes. */
    WriteTask written(TaskResponse task);

    /**
     * Says what an amendment would break, and changes nothing.
     *
     * @param task the task, or null for a new one
     * @throws vn.tongket.kernel.http.ApiProblem 409 or 422 against a rule
     */
    void check(UUID plan, @Nullable UUID task, WriteTask wanted);

    /**
     * Changes the content of a task, whatever state its plan is in; its original deadline and what became of it stay.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none, 409 or 422 against a rule
     */
    Reply.Revised<TaskResponse> amend(UUID task, WriteTask wanted);

    /**
     * Deletes a task of a draft.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none, 409 where others hang on it
     */
    void remove(UUID task);

    /**
     * Takes a task out of its plan; it keeps its code.
     *
     * @param version the version of the plan that takes it out
     * @throws vn.tongket.kernel.http.ApiProblem 409 where a line lies below it
     */
    void withdraw(UUID task, int version);
}
