package vn.tongket.awards.eligibility.facts;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.HeldAward;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/** Reads what is known of candidates, however many, in a few statements. */
@ApplicationScoped
class FactReader {

    private final CandidateRepository candidates;
    private final Recipients recipients;
    private final Awards awards;
    private final Units units;
    private final List<CouncilTallies> tallies;

    FactReader(
            CandidateRepository candidates,
            Recipients recipients,
            Awards awards,
            Units units,
            @All List<CouncilTallies> tallies) {
        this.candidates = candidates;
        this.recipients = recipients;
        this.awards = awards;
        this.units = units;
        this.tallies = tallies;
    }

    /**
     * What is known of each candidate on its day, in their order.
     *
     * @param votedOn whether a rule wants to know how a council voted on a candidate
     * @param drafts what a decision would give, by recipient: it counts as given
     */
    List<Facts> of(List<Candidate> asked, Predicate<Candidate> votedOn, Map<UUID, List<Facts.Held>> drafts) {
        Map<UUID, UUID> identities =
                recipients.identitiesOf(asked.stream().map(Candidate::recipient).collect(Collectors.toSet()));
        Map<LocalDate, Map<UUID, Set<UUID>>> members = members(asked, identities);
        Set<UUID> everybody = new HashSet<>(identities.values());
        members.values().forEach(ofYear -> ofYear.values().forEach(everybody::addAll));
        FactsOnFile known = known(everybody, drafts);
        Map<Candidate, Facts.Tally> votes = votes(asked.stream().filter(votedOn).toList(), identities);
        return asked.stream()
                .map(candidate -> facts(
                        candidate,
                        known,
                        identities.get(candidate.recipient()),
                        members.getOrDefault(dayOfMembers(candidate), Map.of()),
                        votes.get(candidate)))
                .toList();
    }

    private Map<LocalDate, Map<UUID, Set<UUID>>> members(List<Candidate> asked, Map<UUID, UUID> identities) {
        Map<LocalDate, Set<UUID>> collectives = asked.stream()
                .filter(candidate -> candidate.kind() == RecipientKind.COLLECTIVE)
                .collect(Collectors.groupingBy(
                        FactReader::dayOfMembers,
                        Collectors.mapping(candidate -> identities.get(candidate.recipient()), Collectors.toSet())));
        Map<LocalDate, Map<UUID, Set<UUID>>> members = new HashMap<>();
        collectives.forEach((day, ofDay) -> members.put(day, candidates.members(ofDay, day)));
        return members;
    }

    /** The last day of the year, as heads are counted; while the year runs, the day asked for. */
    private static LocalDate dayOfMembers(Candidate candidate) {
        LocalDate last = LocalDate.of(candidate.year(), 12, 31);
        return candidate.on().isBefore(last) ? candidate.on() : last;
    }

    /** What is recorded, and which awards are held, by the identity of the recipient; and the units through time. */
    private record FactsOnFile(
            Map<UUID, List<CandidateRepository.Recorded>> recorded,
            Map<UUID, List<Facts.Held>> held,
            UnitHierarchy hierarchy) {

        <T> List<T> all(UUID who, Function<CandidateRepository.Recorded, List<T>> part) {
            return recorded.getOrDefault(who, List.of()).stream()
                    .flatMap(each -> part.apply(each).stream())
                    .toList();
        }

        List<Facts.Held> awards(UUID who) {
            return held.getOrDefault(who, List.of());
        }

        List<Facts.Served> services(UUID who, LocalDate day) {
            return all(who, each -> each.services).stream()
                    .map(service -> service.with(heirs(service.unit(), day)))
                    .toList();
        }

        /** The units that came out of a unit by a day. */
        private List<UUID> heirs(UUID unit, LocalDate day) {
            Set<UUID> heirs = new LinkedHashSet<>();
            addHeirs(unit, day, heirs);
            return List.copyOf(heirs);
        }

        private void addHeirs(UUID unit, LocalDate day, Set<UUID> heirs) {
            hierarchy.successorsOf(unit).stream()
                    .filter(step -> step.successor() != null && !step.date().isAfter(day))
                    .filter(step -> heirs.add(step.successor()))
                    .forEach(step -> addHeirs(step.successor(), day, heirs));
        }
    }

    private FactsOnFile known(Collection<UUID> everybody, Map<UUID, List<Facts.Held>> drafts) {
        Map<UUID, UUID> identities = candidates.identitiesBySame(everybody);
        Map<UUID, List<CandidateRepository.Recorded>> recorded = new HashMap<>();
        candidates
                .recorded(identities.keySet())
                .forEach((who, rows) -> recorded.computeIfAbsent(identities.get(who), key -> new ArrayList<>())
                        .add(rows));
        Map<UUID, List<Facts.Held>> held = new HashMap<>();
        awards.heldBy(identities.keySet())
                .forEach(award -> held.computeIfAbsent(identities.get(award.recipient()), key -> new ArrayList<>())
                        .add(held(award)));
        drafts.forEach((recipient, lines) -> {
            if (identities.containsKey(recipient)) {
                held.computeIfAbsent(identities.get(recipient), key -> new ArrayList<>())
                        .addAll(lines);
            }
        });
        return new FactsOnFile(recorded, held, units.hierarchy());
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
            FactsOnFile known,
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
                        known.services(who, candidate.on()),
                        known.all(who, recorded -> recorded.absences),
                        known.all(who, recorded -> recorded.years),
                        known.awards(who),
                        members,
                        tally)
                .knownOn(candidate.on());
    }

    private static Facts.Member member(UUID who, FactsOnFile known, int year) {
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
