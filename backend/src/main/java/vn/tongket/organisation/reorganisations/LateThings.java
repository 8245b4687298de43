package vn.tongket.organisation.reorganisations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an act that is recorded after its day finds on the units that it ends, for days on which they are gone.
 *
 * @param ended these units
 * @param values what they reported, with what is decided of it
 */
record LateThings(Set<UUID> ended, LateDecisions values, List<LateReport> reports, LateProposals targets) {}
