package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.Round;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.indicators.observations.VersionStatus;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.ProblemWords;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Units;

/** Puts a report together: its lines, what they are held against, and what was done with it. */
@ApplicationScoped
class SubmissionReader {

    private final SubmissionRepository submissions;
    private final Observations observations;
    private final Units units;
    private final CurrentRequest request;

    SubmissionReader(SubmissionRepository submissions, Observations observations, Units units, CurrentRequest request) {
        this.submissions = submissions;
        this.observations = observations;
        this.units = units;
        this.request = request;
    }

    /**
     * A line and what was found on it.
     *
     * @param breakdown the part, as it is keyed
     */
    record CheckedLine(
            String breakdown,
            SubmissionResponse.ReportLine shown,
            List<SubmissionChecks.Finding> findings,
            @Nullable String comment) {

        String key() {
            return SubmissionReader.key(shown.indicator(), breakdown);
        }
    }

    /** The values of a unit, by indicator and breakdown: what is in force, and what would be sent. */
    private record UnitValues(
            Map<String, SubmissionResponse.Value> approved,
            Map<String, SubmissionResponse.Value> current,
            Map<String, UUID> unsent,
            Set<String> handedOn) {

        static UnitValues of(List<SubmissionRepository.Stated> stated) {
            Map<String, SubmissionResponse.Value> approved = new TreeMap<>();
            Map<String, SubmissionResponse.Value> current = new TreeMap<>();
            Map<String, UUID> unsent = new TreeMap<>();
            Set<String> handedOn = new HashSet<>();
            for (SubmissionRepository.Stated each : stated) {
                String key = key(each.indicator(), each.breakdown());
                current.put(key, each.value());
                if (each.value().status() == VersionStatus.APPROVED) {
                    approved.put(key, each.value());
                }
                if (each.unsent()) {
                    unsent.put(key, each.version());
                }
                if (each.handedOn()) {
                    handedOn.add(key);
                } else {
                    handedOn.remove(key);
                }
            }
            return new UnitValues(approved, current, unsent, handedOn);
        }
    }

    static String key(String indicator, String breakdown) {
        return indicator + " " + breakdown;
    }

    /** The whole report. */
    SubmissionResponse read(Round round, SubmissionState state) {
        List<SubmissionResponse.ReportLine> lines =
                lines(round, state, Map.of()).stream().map(CheckedLine::shown).toList();
        return new SubmissionResponse(
                new SubmissionSummary.RoundRef(round.code(), round.name(), round.period()),
                state.unit(),
                state.level(),
                state.status(),
                state.timeliness(),
                state.due(),
                state.sentAt(),
                state.id() == null ? List.of() : submissions.approvals(state.id(), state.sendings()),
                round.approvals(),
                state.values(),
                state.revision(),
                state.reason(),
                lines,
                state.id() == null ? List.of() : submissions.moves(state.id()));
    }

    /** The lines, with comments that come with a sending instead of those kept. */
    List<CheckedLine> lines(Round round, SubmissionState state, Map<String, String> newComments) {
        Map<UUID, SubmissionRepository.Rule> rules =
                submissions.rules(state.indicators(), round.period().lastDay());
        List<SubmissionRepository.Rule> asked = state.indicators().stream()
                .map(rules::get)
                .filter(Objects::nonNull)
                .toList();
        return new Lines(round, state, asked, newComments).all();
    }

    /** Everything that the lines of one report are made of. */
    private final class Lines {

        private final List<SubmissionRepository.Rule> asked;
        private final Period before;
        private final UnitValues now;
        private final UnitValues then;
        private final List<SubmissionRepository.BelowSum> below;
        private final List<SubmissionRepository.KindCount> kinds;
        private final Map<String, String> comments;
        private final Map<UUID, List<Fault>> lacking;
        private final OverlapReader overlaps;
        private final Map<UUID, Days> days;
        private final Map<UUID, Set<ReportsFor>> answers;

        Lines(
                Round round,
                SubmissionState state,
                List<SubmissionRepository.Rule> asked,
                Map<String, String> newComments) {
            UUID unit = state.unit().id();
            Set<String> codes = asked.stream()
                    .map(rule -> rule.checks().indicator())
                    .collect(Collectors.toCollection(TreeSet::new));
            this.asked = asked;
            this.before = round.period().previous();
            this.now = UnitValues.of(submissions.stated(unit, round.period(), withBounds(codes)));
            this.then = UnitValues.of(submissions.stated(unit, before, codes));
            this.below = submissions.below(unit, round.unitsOn(), round.period(), codes);
            this.kinds = below.isEmpty() ? List.of() : submissions.kindsBelow(unit, round.unitsOn());
            this.comments =
                    newComments.isEmpty() && state.id() != null ? submissions.comments(state.id()) : newComments;
            this.lacking = observations.lacking(now.unsent().values());
            Observations.Batch batch = new Observations.Batch(unit, round.period(), state.indicators());
            this.days = observations.askedDays(batch);
            this.answers = observations.answers(batch);
            this.overlaps = new OverlapReader(submissions, unit, round, codes, units.hierarchy());
        }

        private Collection<String> withBounds(Set<String> codes) {
            Set<String> all = new HashSet<>(codes);
            asked.stream()
                    .map(rule -> rule.checks().notAbove())
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            return all;
        }

        List<CheckedLine> all() {
            List<CheckedLine> lines = new ArrayList<>();
            for (SubmissionRepository.Rule rule : asked) {
                String code = rule.checks().indicator();
                lines.add(line(rule, ""));
                now.current().keySet().stream()
                        .filter(key -> key.startsWith(code + " ") && key.length() > code.length() + 1)
                        .map(key -> key.substring(code.length() + 1))
                        .forEach(breakdown -> lines.add(line(rule, breakdown)));
            }
            return lines;
        }

        private CheckedLine line(SubmissionRepository.Rule rule, String breakdown) {
            String code = rule.checks().indicator();
            String key = key(code, breakdown);
            SubmissionResponse.Value current = now.current().get(key);
            SubmissionResponse.Value earlier = then.approved().get(key);
            Days told = days.get(rule.id());
            boolean alike = told == null && (earlier == null || earlier.days() == null);
            BigDecimal previous = earlier == null ? null : earlier.value();
            String comment = comments.getOrDefault(key, current == null ? null : current.comment());
            SubmissionChecks.Amount amount = current == null
                    ? null
                    : new SubmissionChecks.Amount(current.value(), current.numerator(), current.denominator());
            List<SubmissionChecks.Finding> findings = new ArrayList<>(lacking(key));
            if (current != null && !now.handedOn().contains(key) && !Objects.equals(current.days(), told)) {
                findings.add(new SubmissionChecks.Finding(
                        CheckSeverity.ERROR, Fault.of("indicator", "submission.other-days", code)));
            }
            findings.addAll(SubmissionChecks.of(
                    rule.checks(),
                    new SubmissionChecks.Facts(
                            breakdown.isEmpty(),
                            amount,
                            alike ? previous : null,
                            bound(rule, breakdown),
                            told == null ? parts(rule, breakdown) : null,
                            told == null
                                    ? overlaps.of(code, breakdown, rule.checks().inTime(), amount)
                                    : List.of())));
            return new CheckedLine(
                    breakdown,
                    new SubmissionResponse.ReportLine(
                            code,
                            Breakdown.toMap(breakdown),
                            current,
                            now.approved().get(key),
                            previous == null ? null : new SubmissionResponse.Previous(before, previous),
                            alike ? difference(current, previous) : null,
                            told,
                            rule.checks().inTime().addsUp()
                                    ? List.copyOf(answers.getOrDefault(rule.id(), Set.of()))
                                    : List.of(),
                            findings.stream()
                                    .map(finding -> shown(finding, comment))
                                    .toList()),
                    findings,
                    comment);
        }

        /** What other rooms ask for before the value is sent. */
        private List<SubmissionChecks.Finding> lacking(String key) {
            UUID version = now.unsent().get(key);
            return version == null
                    ? List.of()
                    : lacking.getOrDefault(version, List.of()).stream()
                            .map(fault -> new SubmissionChecks.Finding(CheckSeverity.ERROR, fault))
                            .toList();
        }

        private @Nullable BigDecimal bound(SubmissionRepository.Rule rule, String breakdown) {
            String other = rule.checks().notAbove();
            SubmissionResponse.Value bound =
                    other == null ? null : now.current().get(key(other, breakdown));
            return bound == null ? null : bound.value();
        }

        /** Those of the nearest level below that has any. */
        private SubmissionChecks.@Nullable Parts parts(SubmissionRepository.Rule rule, String breakdown) {
            return below.stream()
                    .filter(sum -> sum.indicator().equals(rule.checks().indicator())
                            && sum.breakdown().equals(breakdown))
                    .min(Comparator.comparing(SubmissionRepository.BelowSum::level))
                    .map(sum -> new SubmissionChecks.Parts(
                            sum.reported(),
                            expected(rule, sum.level()),
                            sum.value(),
                            sum.numerator(),
                            sum.denominator()))
                    .orElse(null);
        }

        private long expected(SubmissionRepository.Rule rule, Level level) {
            return kinds.stream()
                    .filter(kind -> kind.level() == level && rule.asks(kind.kind(), level))
                    .mapToLong(SubmissionRepository.KindCount::units)
                    .sum();
        }
    }

    private static @Nullable BigDecimal difference(
            SubmissionResponse.@Nullable Value current, @Nullable BigDecimal previous) {
        return current == null || current.value() == null || previous == null
                ? null
                : current.value().subtract(previous);
    }

    private SubmissionResponse.Check shown(SubmissionChecks.Finding finding, @Nullable String comment) {
        Fault fault = finding.fault();
        return new SubmissionResponse.Check(
                finding.severity(),
                fault.code(),
                ProblemWords.message(fault, request.locale()),
                finding.severity() == CheckSeverity.WARNING ? comment : null);
    }
}
