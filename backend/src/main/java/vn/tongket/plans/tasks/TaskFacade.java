package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.text.Source;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class TaskFacade implements Tasks {

    private final TaskService service;
    private final AmendedTaskService amended;
    private final TaskRepository tasks;

    TaskFacade(TaskService service, AmendedTaskService amended, TaskRepository tasks) {
        this.service = service;
        this.amended = amended;
        this.tasks = tasks;
    }

    @Override
    public UUID importTask(UUID plan, WriteTask task, Source source) {
        return service.record(plan, task, source);
    }

    @Override
    public Optional<UUID> byCode(UUID plan, String code) {
        return tasks.byCode(plan, code);
    }

    @Override
    public List<String> withoutLead(UUID plan) {
        return tasks.withoutLead(plan);
    }

    @Override
    public TaskRef visible(String id) {
        return amended.visible(id);
    }

    @Override
    public TaskRef lock(UUID task) {
        return amended.lock(task);
    }

    @Override
    public Reply.Revised<TaskResponse> shown(UUID task) {
        return service.get(task.toString(), null);
    }

    @Override
    public List<TaskResponse> ofPlan(UUID plan) {
        return service.ofPlan(plan);
    }

    @Override
    public List<Reply.Revised<TaskResponse>> revised(UUID plan) {
        return service.revised(plan);
    }

    @Override
    public Page<TaskResponse> page(Map<String, String> query, PageRequest page) {
        return service.page(query, page);
    }

    @Override
    public Reply.Revised<TaskResponse> mark(UUID task, TaskMark mark) {
        return amended.mark(task, mark);
    }

    @Override
    public Reply.Revised<TaskResponse> add(UUID plan, WriteTask task, Origin origin) {
        return amended.add(plan, task, origin);
    }

    @Override
    public WriteTask written(TaskResponse task) {
        return WriteTask.of(task);
    }

    @Override
    public void check(UUID plan, @Nullable UUID task, WriteTask wanted) {
        amended.check(plan, task, wanted);
    }

    @Override
    public Reply.Revised<TaskResponse> amend(UUID task, WriteTask wanted) {
        return amended.amend(task, wanted);
    }

    @Override
    public void remove(UUID task) {
        amended.remove(task);
    }

    @Override
    public void withdraw(UUID task, int version) {
        amended.withdraw(task, version);
    }
}
