package vn.tongket.plans.directives;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks that answer directives, as far as the caller may see them. The room that keeps tasks implements it. */
public interface DirectiveAnswers {

    /** The tasks that answer directives, by directive, in the order of their plans; one without any is left out. */
    Map<UUID, List<DirectiveResponse.Answer>> tasks(Collection<UUID> directives);

    /** The directives that a task answers which is not cancelled, of plans of a year, or of any where that is null. */
    Set<UUID> answered(@Nullable Integer year);

    /** Notes that tasks answer a directive. */
    void link(UUID directive, Collection<UUID> tasks);
}
