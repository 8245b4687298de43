package vn.tongket.kernel.persistence;

import java.util.Collection;
import java.util.UUID;

/**
 * Ids as an argument of a statement that looks them up one by one in an index: one plan is good for any number of them, so
 * that the statement is planned once and not each time, as with other long lists.
 */
public record Keys(Collection<UUID> ids) {}
