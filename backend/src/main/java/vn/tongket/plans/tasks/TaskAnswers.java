package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.plans.directives.DirectiveAnswers;
import vn.tongket.plans.directives.DirectiveResponse.Answer;

/** Tasks as answers to directives. */
@ApplicationScoped
class TaskAnswers implements DirectiveAnswers {

    private final AnswerRepository answers;
    private final TaskAccess access;
    private final CurrentRequest request;
    private final Clock clock;

    TaskAnswers(AnswerRepository answers, TaskAccess access, CurrentRequest request, Clock clock) {
        this.answers = answers;
        this.access = access;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Answer>> tasks(Collection<UUID> directives) {
        return answers.tasks(directives, LocalDate.now(clock), access.visibility(request.actor()));
    }

    @Override
    public Set<UUID> answered(@Nullable Integer year) {
        return answers.answered(year, LocalDate.now(clock), access.visibility(request.actor()));
    }

    @Override
    public void link(UUID directive, Collection<UUID> tasks) {
        answers.link(directive, tasks);
    }
}
