package vn.tongket.plans.directives;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other rooms ask about directives, and where directives known from a secondary source come in. */
public interface Directives {

    /**
     * Records a directive; one of the same code at the same occasion stays as it is.
     *
     * @param answeredBy ids of tasks that answer it
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator, 422 against a rule
     */
    UUID importDirective(WriteDirective directive, Collection<UUID> answeredBy);

    /** All that an id or a code names, the first entered first; codes come again with every occasion. */
    List<DirectiveRef> named(String idOrCode);

    /** The directives with these ids, in the order of their codes. */
    List<DirectiveRef> all(Collection<UUID> ids);
}
