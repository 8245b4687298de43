package vn.tongket.plans;

import java.util.List;
import vn.tongket.platform.http.Fault;

/** Lists of tasks for other rooms, asked as callers ask {@code GET /tasks}. */
public interface TaskLists {

    /**
     * What is wrong with a question.
     *
     * @param query the query part of an address, {@code unit=SO-TTTT&timing=overdue}: filters only, since how a list is
     *     cut and sorted is no part of the question
     * @param pointer where it stands in the body that brought it
     */
    List<Fault> faultsOf(String query, String pointer);

    /**
     * What everybody may see of the answer, whoever asks: tasks of published plans, those due first before the others.
     *
     * @param query one without faults
     * @param atMost how many
     * @throws vn.tongket.platform.http.ApiProblem where it names what is not there any more
     */
    List<TaskResponse> published(String query, int atMost);
}
