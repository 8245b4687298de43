package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Definition;
import vn.tongket.indicators.Indicators;
import vn.tongket.indicators.Measure;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.time.Period;
import vn.tongket.reorganisations.Decision;
import vn.tongket.reorganisations.LateValue;
import vn.tongket.reorganisations.LateValues;
import vn.tongket.units.Cut;
import vn.tongket.units.Succession;
import vn.tongket.units.UnitVersion;

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
        return late.of(units, day).stream()
                .map(found -> value(
                        found,
                        indicators.definition(found.indicator(), found.period().lastDay())))
                .toList();
    }

    private static LateValue value(LateValueRepository.Found found, Definition definition) {
        return new LateValue(
                found.observation(),
                found.indicator(),
                definition.name(),
                found.unit(),
                found.period(),
                new TreeMap<>(found.breakdown().parts()),
                found.version(),
                found.status().code(),
                found.value(),
                found.numerator(),
                found.denominator(),
                additive(found, definition));
    }

    private static boolean additive(LateValueRepository.Found found, Definition definition) {
        boolean printedOnly =
                definition.measure() == Measure.RATIO && found.value() != null && found.numerator() == null;
        return ADDITIVE.contains(definition.rollUpInSpace()) && !printedOnly;
    }

    /** Where something is handed on to. */
    private record Receiver(String indicator, UUID unit, Period period, Breakdown breakdown) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Fault> decide(Ending act, List<Decided> decisions) {
        Map<Receiver, List<Decided>> received = new LinkedHashMap<>();
        decisions.forEach(decided -> receivers(act, decided)
                .forEach(receiver -> received.computeIfAbsent(receiver, key -> new ArrayList<>())
                        .add(decided)));
        decisions.stream()
                .filter(decided -> decided.decision() != Decision.STAND_IN)
                .map(Decided::value)
                .forEach(
                        value -> handedOn.hold(value.observation(), value.version(), VersionStatus.of(value.status())));
        List<Fault> faults = new ArrayList<>();
        decisions.forEach(decided -> faults.addAll(faultsOfLeaving(decided)));
        received.forEach((receiver, from) -> faults.addAll(faultsOfReceiving(act, receiver, from)));
        if (faults.isEmpty()) {
            decisions.forEach(decided -> leave(act, decided));
            received.forEach((receiver, from) -> receive(act, receiver, from));
        }
        return faults;
    }

    private static List<Receiver> receivers(Ending act, Decided decided) {
        LateValue value = decided.value();
        Stream<UUID> units = switch (decided.decision()) {
            case STAND_IN, WITHDRAW -> Stream.of();
            case MOVE, ADD_UP -> Stream.of(Objects.requireNonNull(decided.successor()));
            case DIVIDE -> act.after().successorsOf(value.unit()).stream().map(Succession::successor);
        };
        return units.map(unit -> new Receiver(
                        value.indicator(), unit, value.period(), new Breakdown(new TreeMap<>(value.breakdown()))))
                .toList();
    }

    private List<Fault> faultsOfLeaving(Decided decided) {
        LateValue value = decided.value();
        Decision decision = decided.decision();
        if (decision == Decision.STAND_IN || (inForce(value) && decision != Decision.WITHDRAW)) {
            return List.of();
        }
        return handedOn.hindersWithdrawal(value.observation(), value.version()).stream()
                .map(fault -> at(decided, fault))
                .toList();
    }

    private static boolean inForce(LateValue value) {
        return value.status().equals(VersionStatus.APPROVED.code());
    }

    private static Fault at(Decided decided, Fault fault) {
        return new Fault(decided.pointer(), null, fault.code(), fault.arguments());
    }

    private List<Fault> faultsOfReceiving(Ending act, Receiver receiver, List<Decided> from) {
        Decided first = from.getFirst();
        List<Fault> faults = new ArrayList<>();
        boolean several = from.stream().anyMatch(each -> each.decision() != first.decision())
                || (first.decision() == Decision.MOVE && from.size() > 1);
        UnitVersion unit = act.after().nearest(receiver.unit(), act.day());
        if (several) {
            faults.add(Fault.at(
                    first.pointer(),
                    "unit-change.two-for-one-key",
                    first.value().key(unit.code()),
                    from.size()));
        }
        if (first.decision() == Decision.ADD_UP) {
            silent(act, receiver, from)
                    .ifPresent(codes -> faults.add(Fault.at(
                            first.pointer(),
                            "unit-change.predecessor-silent",
                            first.value().key(unit.code()),
                            codes)));
        }
        handedOn.hindersEntry(
                        new Observations.Key(
                                receiver.indicator(),
                                receiver.unit().toString(),
                                receiver.period(),
                                receiver.breakdown()),
                        act.after())
                .forEach(fault -> faults.add(at(first, fault)));
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
        LateValue value = decided.value();
        late.decided(act.act(), value.observation(), value.version(), value.status(), decided.decision());
        boolean stays =
                decided.decision() == Decision.STAND_IN || (inForce(value) && decided.decision() != Decision.WITHDRAW);
        if (!stays) {
            handedOn.withdrawFor(
                    value.observation(), value.version(), act.title().vi());
        }
    }

    private void receive(Ending act, Receiver receiver, List<Decided> from) {
        LateValue first = from.getFirst().value();
        Definition definition =
                indicators.definition(receiver.indicator(), receiver.period().lastDay());
        Numbers numbers = from.getFirst().decision() == Decision.DIVIDE
                ? part(act, receiver, from, definition)
                : Numbers.sum(from.stream().map(Decided::value).toList(), definition);
        boolean sent = from.stream()
                .map(each -> VersionStatus.of(each.value().status()))
                .allMatch(status -> status == VersionStatus.APPROVED || status == VersionStatus.SUBMITTED);
        HandedOn.Written written = handedOn.handOn(
                new Observations.Key(
                        receiver.indicator(), receiver.unit().toString(), receiver.period(), receiver.breakdown()),
                first.observation(),
                first.version(),
                numbers,
                sent ? VersionStatus.SUBMITTED : VersionStatus.DRAFT,
                act.title().vi());
        late.made(act.act(), written.observation(), written.version());
    }

    private static Numbers part(Ending act, Receiver receiver, List<Decided> from, Definition definition) {
        return from.stream()
                .map(each -> {
                    List<Succession> parts =
                            act.after().successorsOf(each.value().unit());
                    List<BigDecimal> shares = parts.stream()
                            .map(step -> Objects.requireNonNull(step.share()))
                            .toList();
                    int index =
                            parts.stream().map(Succession::successor).toList().indexOf(receiver.unit());
                    return Numbers.part(each.value(), new Cut(shares, index), definition);
                })
                .reduce((one, other) -> one.plus(other, definition))
                .orElseThrow();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(UUID act, String reason) {
        late.waiting(act).forEach(made -> handedOn.withdrawFor(made.observation(), made.version(), reason));
        late.withdrawn(act)
                .forEach(gone -> handedOn.putBack(
                        gone.observation(), gone.version(), Objects.requireNonNull(gone.former()), reason));
    }
}
