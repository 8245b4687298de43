package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class DirectiveFacade implements Directives {

    private final DirectiveService service;
    private final DirectiveRepository directives;

    DirectiveFacade(DirectiveService service, DirectiveRepository directives) {
        this.service = service;
        this.directives = directives;
    }

    @Override
    public UUID importDirective(WriteDirective directive, Collection<UUID> answeredBy) {
        return service.record(directive, answeredBy);
    }

    @Override
    public List<DirectiveRef> named(String idOrCode) {
        return directives.named(idOrCode);
    }

    @Override
    public List<DirectiveRef> all(Collection<UUID> ids) {
        return directives.refs(ids);
    }
}
