package vn.tongket.services.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What the trail says of some things, for rooms that show their history to those who may see it. */
@ApplicationScoped
public class AuditHistory {

    private final AuditEntryRepository entries;
    private final MarkedEntries marked;

    AuditHistory(AuditEntryRepository entries, MarkedEntries marked) {
        this.entries = entries;
        this.marked = marked;
    }

    /**
     * The entries about things of one kind, oldest first.
     *
     * @param resource as {@link AuditTrail.AuditEvent} names it
     * @param keys which ones, as it names them
     */
    public List<AuditEntryResponse> of(String resource, Collection<String> keys) {
        return marked.told(entries.of(resource, keys));
    }
}
