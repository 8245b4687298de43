package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.QueryReader;

/** Reads the query part of an address as the list of tasks would read it. */
@ApplicationScoped
class TaskListDoor implements TaskLists {

    private final TaskService service;
    private final Clock clock;

    TaskListDoor(TaskService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public List<Fault> faultsOf(String query, String pointer) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> values = read(query, pointer, faults);
        try {
            filter(values);
        } catch (ApiProblem invalid) {
            invalid.faults().stream()
                    .map(fault -> new Fault(pointer, null, fault.code(), fault.arguments()))
                    .forEach(faults::add);
        }
        return List.copyOf(faults);
    }

    @Override
    public List<TaskResponse> published(String query, int atMost) {
        TaskQuery.Filter filter = filter(read(query, "", new ArrayList<>()));
        List<TaskResponse> tasks = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            int limit = Math.min(PageRequest.MAX_LIMIT, atMost - tasks.size());
            Page<TaskResponse> page = service.page(filter, Set.of(), new PageRequest(limit, cursor, List.of(), false));
            tasks.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && tasks.size() < atMost);
        return List.copyOf(tasks);
    }

    private TaskQuery.Filter filter(Map<String, String> values) {
        QueryReader reader = new QueryReader();
        TaskQuery.Filter filter = TaskQuery.of(values).read(reader, clock);
        reader.check();
        return filter;
    }

    private static Map<String, String> read(String query, String pointer, List<Fault> faults) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            if (!TaskQuery.names().contains(name)) {
                faults.add(
                        Fault.at(pointer, "task-list.unknown-parameter", name, String.join(", ", TaskQuery.names())));
            } else if (value.isBlank()) {
                faults.add(Fault.at(pointer, "task-list.empty", name));
            } else if (values.put(name, value) != null) {
                faults.add(Fault.at(pointer, "task-list.repeated", name));
            }
        }
        return values;
    }

    /** What is not well escaped is no name and no value that a list knows. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
