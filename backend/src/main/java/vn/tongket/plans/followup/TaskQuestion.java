package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.Tasks;

/** Asks the list of tasks what the query part of an address asks, {@code unit=SO-TTTT&timing=overdue}. */
@ApplicationScoped
class TaskQuestion {

    private static final PageRequest ONE = new PageRequest(1, null, List.of(), false);

    private final Tasks tasks;

    TaskQuestion(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What is wrong with a question: what the list would refuse, and how the list is cut and sorted, which is no part of
     * the question.
     */
    List<Fault> faultsOf(String query, String pointer) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> parameters = read(query, pointer, faults);
        try {
            tasks.page(parameters, ONE);
        } catch (ApiProblem refused) {
            if (refused.status() == 400) {
                refused.faults().stream()
                        .map(fault -> new Fault(pointer, null, fault.code(), fault.arguments()))
                        .forEach(faults::add);
            } else {
                faults.add(refused.asFault(pointer));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * What everybody may see of the answer, whoever asks: what is due first comes first.
     *
     * @param query one without faults
     * @throws ApiProblem where it names what is not there any more
     */
    List<TaskResponse> published(String query, int atMost) {
        Map<String, String> parameters = read(query, "", new ArrayList<>());
        parameters.put("published", "true");
        List<TaskResponse> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            int limit = Math.min(PageRequest.MAX_LIMIT, atMost - found.size());
            Page<TaskResponse> page = tasks.page(parameters, new PageRequest(limit, cursor, List.of(), false));
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && found.size() < atMost);
        return List.copyOf(found);
    }

    private static Map<String, String> read(String query, String pointer, List<Fault> faults) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            if (value.isBlank()) {
                faults.add(Fault.at(pointer, "task-filter.empty", name));
            } else if (parameters.put(name, value) != null) {
                faults.add(Fault.at(pointer, "task-filter.repeated", name));
            }
        }
        return parameters;
    }

    /** What is not well escaped stays as it stands. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
