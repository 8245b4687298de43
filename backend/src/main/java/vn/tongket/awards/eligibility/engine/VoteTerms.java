package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.law.Confidence;

/**
 * A rule about the vote of a council, as it was in force on the day of the vote.
 *
 * @param rule its code
 * @param validFrom the first day of that version
 * @param threshold what the vote has to reach
 * @param legalBasis what the rule rests on
 * @param confidence how sure the catalogue is of it
 */
@Schema(name = "VoteTerms")
public record VoteTerms(
        String rule, LocalDate validFrom, VoteThreshold threshold, String legalBasis, Confidence confidence) {}
