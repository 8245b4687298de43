package vn.tongket.awards.eligibility.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;

/** Puts rules to candidates. What it says follows from what goes in and from nothing else, so that it can be worked out again. */
public final class Engine {

    private Engine() {}

    /**
     * A rule as it is put.
     *
     * @param said what the catalogue says of it
     * @param check its check with the parameters of that version
     */
    public record Rule(AwardRuleResponse said, RuleCheck check) {

        boolean appliesTo(Candidate candidate) {
            return speaksOf(candidate.type(), candidate.kind());
        }

        boolean speaksOf(String type, RecipientKind kind) {
            return (said.types().isEmpty() || said.types().contains(type))
                    && (said.recipientKinds().isEmpty() || said.recipientKinds().contains(kind));
        }
    }

    /**
     * What one rule says.
     *
     * @param rule its code
     * @param waiver who answers for it, where it did not pass and was waived
     */
    public record Said(
            String rule,
            RuleEffect effect,
            Finding finding,
            @Nullable WaiverRef waiver) {

        public Outcome outcome() {
            return waiver == null ? finding.outcome() : Outcome.WAIVED;
        }
    }

    /** What all rules together say. */
    public record Answer(Verdict verdict, List<Said> said) {}

    public static Answer answer(List<Rule> rules, Candidate candidate, Facts facts, List<WaiverRef> waivers) {
        List<Said> said = rules.stream()
                .filter(rule -> rule.appliesTo(candidate))
                .map(rule -> said(rule, candidate, facts, waivers))
                .toList();
        return new Answer(verdict(said), said);
    }

    /** Whether a rule wants to know how a council voted on a candidate. */
    public static boolean isVotedOn(List<Rule> rules, Candidate candidate) {
        return rules.stream()
                .anyMatch(rule -> rule.check() instanceof RuleCheck.CouncilVote && rule.appliesTo(candidate));
    }

    private static Said said(Rule rule, Candidate candidate, Facts facts, List<WaiverRef> waivers) {
        Finding finding = rule.check().of(candidate, facts);
        RuleEffect effect = rule.said().effect();
        boolean waivable = finding.outcome() != Outcome.PASS && effect == RuleEffect.WARN;
        Optional<WaiverRef> waiver = waivers.stream()
                .filter(each -> waivable && each.rule().equals(rule.said().code()))
                .findFirst();
        return new Said(rule.said().code(), effect, finding, waiver.orElse(null));
    }

    private static Verdict verdict(List<Said> said) {
        if (said.stream().anyMatch(each -> each.effect() == RuleEffect.BLOCK && each.outcome() == Outcome.FAIL)) {
            return Verdict.BLOCKED;
        }
        return said.stream()
                        .map(Said::outcome)
                        .allMatch(outcome -> outcome == Outcome.PASS || outcome == Outcome.WAIVED)
                ? Verdict.CLEAR
                : Verdict.WARNED;
    }
}
