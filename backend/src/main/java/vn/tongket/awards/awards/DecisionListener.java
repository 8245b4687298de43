package vn.tongket.awards.awards;

import java.util.UUID;

/** What other rooms do once a decision is in force. They implement it; it is called within the transaction that issues. */
public interface DecisionListener {

    /** A decision was issued, with its lines. */
    void issued(UUID decision);
}
