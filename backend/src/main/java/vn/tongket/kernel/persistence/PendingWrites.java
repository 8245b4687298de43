package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What the entities of a transaction say and its database does not know yet. It is written before a statement looks there, so
 * that SQL never reads a state that entities have left, and refers to rows that are there.
 */
@ApplicationScoped
class PendingWrites {

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    PendingWrites(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    void write() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }
}
