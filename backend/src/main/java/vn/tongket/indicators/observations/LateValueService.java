package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.reorganisations.Decision;
import vn.tongket.organisation.reorganisations.LateValue;
import vn.tongket.organisation.reorganisations.LateValues;
import vn.tongket.organisation.units.Cut;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** Carries out what an act decides about values of units that it ends, and takes it back when the act is undone. */
@ApplicationScoped
class LateValueService implements LateValues {

    private static final Set<RollUp> ADDITIVE = EnumSet.of(RollUp.SUM, RollUp.RATIO_OF_SUMS);

    private final LateValueRepository late;
    private final HandedOn handedOn;
    private final Indicators indicators;

    LateValueService(LateValueRepository late, HandedOn handedOn, Indicators indicators) {
        this.late = late;
        this.handedOn = handedOn;
        this.indicators = indicators;
    }

    @Override
    public List<LateValue> of(Collection<UUID> units, LocalDate day) {
        Map<String, Definition> definitions = new HashMap<>();
        return late.of(units, day).stream()
                .map(found -> value(
                        found,
                        day,
                        definitions.computeIfAbsent(
                                found.indicator() + " " + found.period().lastDay(),
                                key -> indicators.definition(
                                        found.indicator(), found.period().lastDay()))))
                .toList();
    }

    private static LateValue value(LateValueRepository.LateValueRow found, LocalDate day, Definition definition) {
        return new LateValue(
                found.observation(),
                found.indicator(),
                definition.name(),
                found.unit(),
                found.period(),
                new TreeMap<>(found.breakdown().parts()),
                found.basis(),
                found.version(),
                found.status().code(),
                found.inForce(),
                found.valueInForce(),
                found.value(),
                found.numerator(),
                found.denominator(),
                additive(found, definition),
                daily(found, day, definition));
    }

    private static boolean daily(LateValueRepository.LateValueRow found, LocalDate day, Definition definition) {
        return definition.rollUpInTime().addsUp()
                && found.period()
                        .firstDay(Codes.read(PeriodBasis.class, found.basis()))
                        .isBefore(day);
    }

    private static boolean additive(LateValueRepository.LateValueRow found, Definition definition) {
        boolean printedOnly =
                definition.measure() == Measure.RATIO && found.value() != null && found.numerator() == null;
        return ADDITIVE.contains(definition.rollUpInSpace()) && !printedOnly;
    }

    /** Where something is handed on to. */
    private record Receiver(String indicator, UUID unit, Period period, Breakdown breakdown) {

        boolean isFor(LateValue value) {
            return indicator.equals(value.indicator())
                    && period.equals(value.period())
                    && breakdown.equals(new Breakdown(new TreeMap<>(value.breakdown())));
        }

        Observations.Key key() {
            return new Observations.Key(indicator, unit.toString(), period, breakdown);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Fault> decide(Ending act, List<Decided> decisions) {
        Map<Receiver, List<Decided>> received = new LinkedHashMap<>();
        decisions.forEach(decided -> receivers(act, decided)
                .forEach(receiver -> received.computeIfAbsent(receiver, key -> new ArrayList<>())
                        .add(decided)));
        decisions.stream()
                .filter(decided -> decided.decision() != Decision.STAND_IN)
                .flatMap(decided -> versions(decided.value()))
                .forEach(handedOn::hold);
        List<Fault> faults = new ArrayList<>();
        decisions.forEach(decided -> faults.addAll(faultsOfLeaving(decided)));
        received.forEach((receiver, from) -> faults.addAll(faultsOfReceiving(act, receiver, from)));
        if (faults.isEmpty()) {
            decisions.forEach(decided -> leave(act, decided));
            received.forEach((receiver, from) -> receive(act, receiver, from, days(act, receiver, from, decisions)));
        }
        return faults;
    }

    private static List<Receiver> receivers(Ending act, Decided decided) {
        LateValue value = decided.value();
        Stream<UUID> units = switch (decided.decision()) {
            case STAND_IN, OWN_DAYS, WITHDRAW -> Stream.of();
            case MOVE, ADD_UP -> Stream.of(Objects.requireNonNull(decided.successor()));
            case DIVIDE -> act.after().successorsOf(value.unit()).stream().map(Succession::successor);
        };
        return units.map(unit -> new Receiver(
                        value.indicator(), unit, value.period(), new Breakdown(new TreeMap<>(value.breakdown()))))
                .toList();
    }

    /** The version that waits, and the one in force. */
    private static Stream<HandedOn.Version> versions(LateValue value) {
        HandedOn.Version told = new HandedOn.Version(
                value.observation(), value.version(), Codes.read(VersionStatus.class, value.status()));
        return value.inForce() == null
                ? Stream.of(told)
                : Stream.of(told, new HandedOn.Version(value.observation(), value.inForce(), VersionStatus.APPROVED));
    }

    /** What a decision takes away from where it is: what waits, and what is in force only where it is withdrawn. */
    private static List<HandedOn.Version> leaving(Decided decided) {
        return switch (decided.decision()) {
            case STAND_IN -> List.of();
            case WITHDRAW -> versions(decided.value()).toList();
            case OWN_DAYS, MOVE, ADD_UP, DIVIDE ->
                versions(decided.value())
                        .filter(version -> version.status() != VersionStatus.APPROVED)
                        .toList();
        };
    }

    private List<Fault> faultsOfLeaving(Decided decided) {
        return leaving(decided).stream()
                .flatMap(version -> handedOn.hindersWithdrawal(version).stream())
                .map(fault -> at(decided, fault))
                .toList();
    }

    private static Fault at(Decided decided, Fault fault) {
        return new Fault(decided.pointer(), null, fault.code(), fault.arguments());
    }

    private List<Fault> faultsOfReceiving(Ending act, Receiver receiver, List<Decided> from) {
        Decided first = from.getFirst();
        List<Fault> faults = new ArrayList<>();
        boolean moved = from.stream().anyMatch(each -> each.decision() == Decision.MOVE);
        UnitVersion unit = act.after().nearest(receiver.unit(), act.day());
        if (moved && from.size() > 1) {
            faults.add(Fault.at(
                    first.pointer(),
                    "unit-change.two-for-one-key",
                    first.value().key(unit.code()),
                    from.size()));
        }
        if (!moved) {
            silent(act, receiver, from)
                    .ifPresent(codes -> faults.add(Fault.at(
                            first.pointer(),
                            "unit-change.predecessor-silent",
                            first.value().key(unit.code()),
                            codes)));
        }
        if (from.stream().map(each -> each.value().basis()).distinct().count() > 1) {
            faults.add(Fault.at(
                    first.pointer(), "unit-change.mixed-bases", first.value().key(unit.code())));
        }
        handedOn.hindersEntry(receiver.key(), act.after()).forEach(fault -> faults.add(at(first, fault)));
        return faults;
    }

    /** Only the sum of all predecessors is a number of the successor. */
    private static Optional<String> silent(Ending act, Receiver receiver, List<Decided> from) {
        Set<UUID> told = from.stream().map(each -> each.value().unit()).collect(Collectors.toSet());
        List<String> silent = act.after().predecessorsOf(receiver.unit()).stream()
                .map(Succession::predecessor)
                .filter(unit -> !told.contains(unit))
                .map(unit -> act.after().life(unit).getLast().code())
                .toList();
        return silent.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", silent));
    }

    /** What becomes of the value where it is: what waits goes on to the successor, what is in force stays until then. */
    private void leave(Ending act, Decided decided) {
        List<HandedOn.Version> leaving = leaving(decided);
        Stream<HandedOn.Version> kept =
                leaving.isEmpty() ? versions(decided.value()).limit(1) : leaving.stream();
        kept.forEach(version -> late.decided(act.act(), version, decided.decision()));
        leaving.forEach(version -> handedOn.withdrawFor(version, act.title().vi()));
        if (decided.decision() == Decision.OWN_DAYS) {
            HandedOn.Version told = versions(decided.value()).findFirst().orElseThrow();
            late.made(act.act(), handedOn.limit(told, act.after(), act.title().vi()));
        }
    }

    /**
     * Of which days a successor tells with what it gets: of those of the sources or, where another of its predecessors tells
     * of its own days, of its own.
     */
    private @Nullable Days days(Ending act, Receiver receiver, List<Decided> from, List<Decided> decisions) {
        boolean beside = decisions.stream()
                .filter(each -> each.decision() == Decision.OWN_DAYS)
                .filter(each -> receiver.isFor(each.value()))
                .anyMatch(each -> act.after().predecessorsOf(receiver.unit()).stream()
                        .anyMatch(step -> step.predecessor().equals(each.value().unit())));
        if (beside) {
            PeriodBasis basis =
                    Codes.read(PeriodBasis.class, from.getFirst().value().basis());
            return act.after().ownDays(receiver.unit(), receiver.period(), basis);
        }
        List<Days> told = handedOn.days(from.stream()
                .map(each -> versions(each.value()).findFirst().orElseThrow())
                .toList());
        return told.size() == 1 ? told.getFirst() : null;
    }

    private void receive(Ending act, Receiver receiver, List<Decided> from, @Nullable Days days) {
        LateValue first = from.getFirst().value();
        Observations.Key key = receiver.key();
        HandedOn.Version told = versions(first).findFirst().orElseThrow();
        if (from.getFirst().decision() == Decision.MOVE) {
            late.made(act.act(), handedOn.move(key, told, days, act.title().vi()));
            return;
        }
        Definition definition =
                indicators.definition(receiver.indicator(), receiver.period().lastDay());
        Numbers sum = from.stream()
                .map(decided -> decided.decision() == Decision.DIVIDE
                        ? part(act, receiver.unit(), decided.value(), definition)
                        : Numbers.of(decided.value()))
                .reduce((one, other) -> one.plus(other, definition))
                .orElseThrow();
        late.made(act.act(), handedOn.handOn(key, told, sum, days, act));
    }

    private static Numbers part(Ending act, UUID part, LateValue value, Definition definition) {
        List<Succession> parts = act.after().successorsOf(value.unit());
        List<BigDecimal> shares =
                parts.stream().map(step -> Objects.requireNonNull(step.share())).toList();
        int index = parts.stream().map(Succession::successor).toList().indexOf(part);
        return Numbers.part(value, new Cut(shares, index), definition);
    }

    @Override
    public List<LateValue> answeredFor(Collection<UUID> units) {
        return late.answeredFor(units).stream()
                .map(found -> value(
                        found,
                        LocalDate.MIN,
                        indicators.definition(found.indicator(), found.period().lastDay())))
                .toList();
    }

    @Override
    public List<Fault> hindersTaking(List<LateValue> values) {
        return values.stream()
                .flatMap(LateValueService::versions)
                .flatMap(version -> handedOn.hindersWithdrawal(version).stream())
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TakenBack> take(List<Returned> returned, String reason) {
        returned.stream().flatMap(each -> versions(each.value())).forEach(handedOn::hold);
        return returned.stream()
                .flatMap(each -> versions(each.value()))
                .map(version -> handedOn.withdrawFor(version, reason))
                .toList();
    }

    @Override
    public List<Fault> hindersGiving(List<Returned> returned, UnitHierarchy after) {
        Map<Receiver, Long> received = returned.stream()
                .flatMap(each -> receiver(each).stream())
                .collect(Collectors.groupingBy(receiver -> receiver, Collectors.counting()));
        return returned.stream()
                .flatMap(each -> receiver(each).stream()
                        .flatMap(receiver -> faults(each, receiver, received.getOrDefault(receiver, 0L), after)))
                .toList();
    }

    private Stream<Fault> faults(Returned returned, Receiver receiver, long times, UnitHierarchy after) {
        LateValue value = returned.value();
        Stream<Fault> twice = times > 1
                ? Stream.of(Fault.at(
                        returned.pointer(),
                        "unit-change.two-for-one-key",
                        value.key(after.life(receiver.unit()).getLast().code()),
                        times))
                : Stream.empty();
        Stream<Fault> ofDays = handedOn.days(versions(value).limit(1).toList()).contains(null)
                ? Stream.empty()
                : Stream.of(
                        Fault.at(returned.pointer(), "unit-change.tells-own-days", value.indicator(), value.period()));
        Stream<Fault> entry = handedOn.hindersEntry(receiver.key(), after).stream()
                .map(fault -> new Fault(returned.pointer(), null, fault.code(), fault.arguments()));
        return Stream.of(twice, ofDays, entry).flatMap(faults -> faults);
    }

    private static Optional<Receiver> receiver(Returned returned) {
        LateValue value = returned.value();
        return Optional.ofNullable(returned.predecessor())
                .map(unit -> new Receiver(
                        value.indicator(), unit, value.period(), new Breakdown(new TreeMap<>(value.breakdown()))));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TakenBack> give(List<Returned> returned, String reason) {
        return returned.stream()
                .flatMap(each -> receiver(each).stream()
                        .map(receiver -> handedOn.give(
                                receiver.key(),
                                versions(each.value()).findFirst().orElseThrow(),
                                reason)))
                .toList();
    }

    @Override
    public List<UnitDependants.Resting> taken(UUID act) {
        return late.taken(act);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TakenBack> takeBack(UUID act, String reason) {
        List<TakenBack> changes = new ArrayList<>();
        late.waiting(act).forEach(made -> changes.add(handedOn.withdrawFor(made, reason)));
        late.withdrawn(act).forEach(gone -> changes.add(handedOn.putBack(gone, reason)));
        return changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TakenBack> restore(UUID act, String reason) {
        return late.limited(act).stream()
                .map(former -> handedOn.putBack(former, reason))
                .toList();
    }
}
