package vn.tongket.eligibility;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.AwardConcept;
import vn.tongket.awards.Awards;
import vn.tongket.awards.HeldAward;
import vn.tongket.recipients.RecipientKind;
import vn.tongket.recipients.Recipients;

/** Reads what is known of candidates, however many, in a few statements. */
@ApplicationScoped
class FactReader {

    private final CandidateRepository candidates;
    private final Recipients recipients;
    private final Awards awards;
    private final List<CouncilTallies> tallies;

    FactReader(
            CandidateRepository candidates, Recipients recipients, Awards awards, @All List<CouncilTallies> tallies) {
        this.candidates = candidates;
        this.recipients = recipients;
        this.awards = awards;
        this.tallies = tallies;
    }

    /**
     * What is known of each candidate on its day, in their order.
     *
     * @param votedOn whether a rule wants to know how a council voted on a candidate
     */
    List<Facts> of(List<Candidate> asked, Predicate<Candidate> votedOn) {
        Map<UUID, UUID> identities =
                recipients.identitiesOf(asked.stream().map(Candidate::recipient).collect(Collectors.toSet()));
        Map<Integer, Map<UUID, Set<UUID>>> members = members(asked, identities);
        Set<UUID> everybody = new HashSet<>(identities.values());
        members.values().forEach(ofYear -> ofYear.values().forEach(everybody::addAll));
        Known known = known(everybody);
        Map<Candidate, Facts.Tally> votes = votes(asked.stream().filter(votedOn).toList(), identities);
        return asked.stream()
                .map(candidate -> facts(
                        candidate,
                        known,
                        identities.get(candidate.recipient()),
                        members.getOrDefault(candidate.year(), Map.of()),
                        votes.get(candidate)))
                .toList();
    }

    private Map<Integer, Map<UUID, Set<UUID>>> members(List<Candidate> asked, Map<UUID, UUID> identities) {
        Map<Integer, Set<UUID>> collectives = asked.stream()
                .filter(candidate -> candidate.kind() == RecipientKind.COLLECTIVE)
                .collect(Collectors.groupingBy(
                        Candidate::year,
                        Collectors.mapping(candidate -> identities.get(candidate.recipient()), Collectors.toSet())));
        Map<Integer, Map<UUID, Set<UUID>>> members = new HashMap<>();
        collectives.forEach((year, ofYear) -> members.put(year, candidates.members(ofYear, year)));
        return members;
    }

    /** What is recorded, and which awards are held, by the identity of the recipient. */
    private record Known(Map<UUID, List<CandidateRepository.Recorded>> recorded, Map<UUID, List<Facts.Held>> held) {

        <T> List<T> all(UUID who, Function<CandidateRepository.Recorded, List<T>> part) {
            return recorded.getOrDefault(who, List.of()).stream()
                    .flatMap(each -> part.apply(each).stream())
                    .toList();
        }

        List<Facts.Held> awards(UUID who) {
            return held.getOrDefault(who, List.of());
        }
    }

    private Known known(Collection<UUID> everybody) {
        Map<UUID, UUID> identities = candidates.identitiesBySame(everybody);
        Map<UUID, List<CandidateRepository.Recorded>> recorded = new HashMap<>();
        candidates
                .recorded(identities.keySet())
                .forEach((who, rows) -> recorded.computeIfAbsent(identities.get(who), key -> new ArrayList<>())
                        .add(rows));
        Map<UUID, List<Facts.Held>> held = awards.heldBy(identities.keySet()).stream()
                .collect(Collectors.groupingBy(
                        award -> identities.get(award.recipient()),
                        Collectors.mapping(FactReader::held, Collectors.toList())));
        return new Known(recorded, held);
    }

    private static Facts.Held held(HeldAward award) {
        return new Facts.Held(
                award.id(),
                award.type(),
                award.concept() == AwardConcept.FORM,
                award.achievementYear(),
                award.way(),
                award.achievement(),
                award.decidedOn());
    }

    private Facts facts(
            Candidate candidate,
            Known known,
            UUID who,
            Map<UUID, Set<UUID>> membersOfYear,
            Facts.@Nullable Tally tally) {
        List<Facts.Member> members = membersOfYear.getOrDefault(who, Set.of()).stream()
                .sorted()
                .map(member -> member(member, known, candidate.year()))
                .toList();
        return new Facts(
                        known.all(who, recorded -> recorded.grades),
                        known.all(who, recorded -> recorded.initiatives),
                        known.all(who, recorded -> recorded.conduct),
                        known.all(who, recorded -> recorded.services),
                        known.all(who, recorded -> recorded.absences),
                        known.all(who, recorded -> recorded.years),
                        known.awards(who),
                        members,
                        tally)
                .knownOn(candidate.on());
    }

    private static Facts.Member member(UUID who, Known known, int year) {
        return new Facts.Member(
                who,
                known.awards(who).stream().filter(award -> award.year() == year).toList(),
                known.all(who, recorded -> recorded.conduct));
    }

    private Map<Candidate, Facts.Tally> votes(List<Candidate> asked, Map<UUID, UUID> identities) {
        Map<Candidate, Facts.Tally> votes = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(Candidate::on)).forEach((day, ofDay) -> {
            Map<CouncilTallies.Proposal, CouncilTallies.Tally> tallies = tallies(
                    ofDay.stream().map(each -> proposal(each, identities)).collect(Collectors.toSet()), day);
            ofDay.forEach(each -> {
                CouncilTallies.Tally tally = tallies.get(proposal(each, identities));
                if (tally != null) {
                    votes.put(
                            each,
                            new Facts.Tally(
                                    tally.members(),
                                    tally.present(),
                                    tally.takingPart(),
                                    tally.votes(),
                                    tally.heldOn()));
                }
            });
        });
        return votes;
    }

    private Map<CouncilTallies.Proposal, CouncilTallies.Tally> tallies(
            Set<CouncilTallies.Proposal> proposals, LocalDate day) {
        Map<CouncilTallies.Proposal, CouncilTallies.Tally> all = new HashMap<>();
        tallies.forEach(each -> all.putAll(each.of(proposals, day)));
        return all;
    }

    private static CouncilTallies.Proposal proposal(Candidate candidate, Map<UUID, UUID> identities) {
        return new CouncilTallies.Proposal(identities.get(candidate.recipient()), candidate.type(), candidate.year());
    }
}
