package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/** Targets of a unit and of those below it: handed down, and held against each other. */
@ApplicationScoped
class CascadeService {

    private final TargetRepository targets;
    private final TargetService service;
    private final Indicators indicators;
    private final Units units;
    private final Observations observations;
    private final TargetAccess access;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentRequest request;

    CascadeService(
            TargetRepository targets,
            TargetService service,
            Indicators indicators,
            Units units,
            Observations observations,
            TargetAccess access,
            TransactionSynchronizationRegistry transaction,
            CurrentRequest request) {
        this.targets = targets;
        this.service = service;
        this.indicators = indicators;
        this.units = units;
        this.observations = observations;
        this.access = access;
        this.transaction = transaction;
        this.request = request;
    }

    /** The target of a unit against those below it. */
    @Transactional
    Reconciliation reconcile(Definition definition, ReconciliationQuery.Question asked) {
        UUID unit = units.resolve(asked.unit(), asked.period()).id();
        UnitsBelow below = UnitsBelow.of(units.hierarchy(), unit, asked.period(), asked.level());
        return Reconciliation.of(
                definition,
                asked.period(),
                asked.breakdown(),
                below,
                targets.ofUnits(definition.id(), below.allIds(), asked.period(), asked.breakdown()));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whose target is handed down, to whom. */
    private record Handover(
            Definition definition,
            UnitVersion unit,
            Breakdown breakdown,
            TargetResponse aim,
            List<UnitVersion> below,
            Map<UUID, TargetResponse> before) {

        boolean additive() {
            return definition.rollUpInSpace() == RollUp.SUM;
        }
    }

    /** What one unit gets. */
    private record Share(BigDecimal value, @Nullable BigDecimal weight, String pointer) {}

    /** Hands a target down; with {@code dryRun} the same is done and rolled back. */
    @Transactional
    TargetCascade cascade(WriteTargetCascade body) {
        Handover line = line(body);
        Map<UUID, Share> shares = shares(line, body);
        checkRules(line, shares, body);
        List<TargetCascade.CascadedTarget> made = new ArrayList<>();
        int created = 0;
        int changed = 0;
        for (UnitVersion child : line.below()) {
            Share share = Objects.requireNonNull(shares.get(child.unit()));
            Reply.Saved<TargetResponse> saved = set(line, child, share, body);
            created += saved.created() ? 1 : 0;
            changed += saved.changed() && !saved.created() ? 1 : 0;
            made.add(cascaded(child, share, line.before().get(child.unit()), saved.body()));
        }
        if (body.onlyTries()) {
            transaction.setRollbackOnly();
        }
        return new TargetCascade(
                body.onlyTries(),
                line.definition().code(),
                line.unit().ref(),
                body.period(),
                line.breakdown().parts(),
                body.level(),
                body.basis(),
                line.aim().value(),
                line.additive()
                        ? sum(made.stream()
                                .map(TargetCascade.CascadedTarget::value)
                                .toList())
                        : null,
                created,
                changed,
                made.size() - created - changed,
                made);
    }

    private static TargetCascade.CascadedTarget cascaded(
            UnitVersion unit, Share share, @Nullable TargetResponse before, TargetResponse after) {
        return new TargetCascade.CascadedTarget(
                unit.ref(), share.value(), before == null ? null : before.value(), share.weight(), after.version());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Handover line(WriteTargetCascade body) {
        LocalDate day = body.period().lastDay();
        List<Fault> faults = new ArrayList<>();
        Definition definition = indicators.find(body.indicator(), day).orElse(null);
        if (definition == null) {
            faults.add(Fault.at("/indicator", "indicator.reference-unknown", body.indicator()));
        }
        UnitsBelow place = place(body, faults);
        Breakdown breakdown = breakdown(body, faults);
        if (place != null && !access.canSetTarget(request.actor(), place.unit().unit(), day)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (definition == null || place == null) {
            throw ApiProblem.unprocessable(faults);
        }
        UnitVersion unit = place.unit();
        if (place.below().isEmpty()) {
            faults.add(Fault.at(
                    "/level", "target.nobody-below", unit.code(), body.level().code()));
        }
        Optional<TargetResponse> aim = targets.one(definition.id(), unit.unit(), body.period(), breakdown);
        if (aim.isEmpty()) {
            faults.add(Fault.at("/unit", "target.nothing-to-hand-down", definition.code(), unit.code(), body.period()));
        }
        refuse(faults);
        return new Handover(
                definition,
                unit,
                breakdown,
                aim.orElseThrow(),
                place.below(),
                targets.ofUnits(definition.id(), place.ids(), body.period(), breakdown));
    }

    private @Nullable UnitsBelow place(WriteTargetCascade body, List<Fault> faults) {
        try {
            UUID unit = units.resolve(body.unit(), body.period()).id();
            return UnitsBelow.of(units.hierarchy(), unit, body.period(), body.level());
        } catch (ApiProblem problem) {
            faults.add(Fault.at(
                    "/unit", "target.unit-unknown", body.unit(), body.period().lastDay()));
            return null;
        }
    }

    private static Breakdown breakdown(WriteTargetCascade body, List<Fault> faults) {
        try {
            return body.breakdown() == null ? Breakdown.WHOLE : Breakdown.parse(body.breakdown());
        } catch (IllegalArgumentException e) {
            faults.add(Fault.at("/breakdown", "body.unknown-value", Breakdown.FORM));
            return Breakdown.WHOLE;
        }
    }

    private Map<UUID, Share> shares(Handover line, WriteTargetCascade body) {
        List<Fault> faults = new ArrayList<>();
        if (body.basis() != CascadeBasis.PROPORTIONAL && body.weight() != null) {
            faults.add(Fault.at("/weight", "target.member-of-other-basis", CascadeBasis.PROPORTIONAL.code()));
        }
        if (body.basis() != CascadeBasis.GIVEN && body.values() != null) {
            faults.add(Fault.at("/values", "target.member-of-other-basis", CascadeBasis.GIVEN.code()));
        }
        Map<UUID, Share> shares = switch (body.basis()) {
            case EQUAL -> equal(line);
            case PROPORTIONAL -> proportional(line, body, faults);
            case GIVEN -> given(line, body, faults);
        };
        refuse(faults);
        return shares;
    }

    /** An equal part of what adds up; of a percentage or the like, the same. */
    private static Map<UUID, Share> equal(Handover line) {
        List<BigDecimal> ones =
                line.below().stream().map(unit -> BigDecimal.ONE).toList();
        List<BigDecimal> parts = line.additive()
                ? TargetShares.of(line.aim().value(), ones, line.definition().decimals())
                : ones.stream().map(one -> line.aim().value()).toList();
        return inOrder(line, parts, Map.of());
    }

    private static Map<UUID, Share> inOrder(Handover line, List<BigDecimal> parts, Map<UUID, BigDecimal> weightByUnit) {
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> line.below().get(i).unit(),
                        i -> new Share(
                                parts.get(i),
                                weightByUnit.get(line.below().get(i).unit()),
                                "/basis")));
    }

    private Map<UUID, Share> proportional(Handover line, WriteTargetCascade body, List<Fault> faults) {
        if (!line.additive()) {
            faults.add(Fault.at(
                    "/basis",
                    "target.not-additive",
                    line.definition().code(),
                    line.definition().rollUpInSpace().code()));
        }
        if (body.weight() == null) {
            faults.add(Fault.at("/weight", "body.required"));
            return Map.of();
        }
        Definition weight =
                indicators.find(body.weight(), body.period().lastDay()).orElse(null);
        if (weight == null) {
            faults.add(Fault.at("/weight", "indicator.reference-unknown", body.weight()));
            return Map.of();
        }
        Map<UUID, BigDecimal> weightByUnit = observations.latestInForce(
                weight.id(),
                line.below().stream().map(UnitVersion::unit).toList(),
                body.period().lastDay());
        checkWeights(line, weight, weightByUnit, faults);
        if (!faults.isEmpty()) {
            return Map.of();
        }
        List<BigDecimal> inOrder = line.below().stream()
                .map(unit -> Objects.requireNonNull(weightByUnit.get(unit.unit())))
                .toList();
        return inOrder(
                line,
                TargetShares.of(line.aim().value(), inOrder, line.definition().decimals()),
                weightByUnit);
    }

    private static void checkWeights(
            Handover line, Definition weight, Map<UUID, BigDecimal> weightByUnit, List<Fault> faults) {
        for (UnitVersion unit : line.below()) {
            BigDecimal weighs = weightByUnit.get(unit.unit());
            if (weighs == null) {
                faults.add(Fault.at("/weight", "target.weight-missing", weight.code(), unit.code()));
            } else if (weighs.signum() < 0) {
                faults.add(Fault.at("/weight", "target.weight-negative", weight.code(), unit.code()));
            }
        }
        if (faults.isEmpty() && sum(List.copyOf(weightByUnit.values())).signum() == 0) {
            faults.add(Fault.at("/weight", "target.weights-zero", weight.code()));
        }
    }

    private Map<UUID, Share> given(Handover line, WriteTargetCascade body, List<Fault> faults) {
        Map<String, UUID> idByCode =
                line.below().stream().collect(Collectors.toMap(UnitVersion::code, UnitVersion::unit));
        Map<UUID, Share> shares = new HashMap<>();
        for (int i = 0; i < body.given().size(); i++) {
            WriteTargetCascade.GivenTarget target = body.given().get(i);
            UUID unit = Units.isId(target.unit()) ? UUID.fromString(target.unit()) : idByCode.get(target.unit());
            if (unit == null || !idByCode.containsValue(unit)) {
                faults.add(Fault.at(
                        "/values/" + i + "/unit",
                        "target.not-below",
                        target.unit(),
                        line.unit().code(),
                        body.level().code()));
            } else if (shares.put(unit, new Share(target.value(), null, "/values/" + i + "/value")) != null) {
                faults.add(Fault.at("/values/" + i + "/unit", "target.unit-twice", target.unit()));
            }
        }
        checkGiven(line, shares, faults);
        return shares;
    }

    private static void checkGiven(Handover line, Map<UUID, Share> shares, List<Fault> faults) {
        Set<String> missing = line.below().stream()
                .filter(unit -> !shares.containsKey(unit.unit()))
                .map(UnitVersion::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            faults.add(Fault.at("/values", "target.units-left-out", String.join(", ", missing)));
        }
        BigDecimal sum = sum(shares.values().stream().map(Share::value).toList());
        if (faults.isEmpty() && line.additive() && sum.compareTo(line.aim().value()) != 0) {
            faults.add(Fault.at(
                    "/values",
                    "target.sum-differs",
                    sum.toPlainString(),
                    line.aim().value().toPlainString()));
        }
    }

    private static void checkRules(Handover line, Map<UUID, Share> shares, WriteTargetCascade body) {
        refuse(line.below().stream()
                .flatMap(unit -> {
                    Share share = Objects.requireNonNull(shares.get(unit.unit()));
                    return TargetRules.faults(
                                    line.definition(), body.period(), line.breakdown(), target(line, unit, share, body))
                            .stream()
                            .map(fault -> Fault.at(
                                    share.pointer(),
                                    fault.code(),
                                    fault.arguments().toArray()));
                })
                .distinct()
                .toList());
    }

    /** The target of one unit, with what else was said about it before. */
    private static WriteTarget target(Handover line, UnitVersion unit, Share share, WriteTargetCascade body) {
        TargetResponse before = line.before().get(unit.unit());
        return new WriteTarget(
                share.value(),
                legalBasis(line, body),
                null,
                before == null ? null : before.baseline(),
                before == null ? null : before.band(),
                before == null ? null : before.path(),
                body.reason());
    }

    private static @Nullable String legalBasis(Handover line, WriteTargetCascade body) {
        return body.legalBasis() == null ? line.aim().legalBasis() : body.legalBasis();
    }

    /** Sets the target of one unit; where it aims at that already, by the same document, nothing. */
    private Reply.Saved<TargetResponse> set(Handover line, UnitVersion unit, Share share, WriteTargetCascade body) {
        TargetResponse before = line.before().get(unit.unit());
        if (before != null
                && before.value().compareTo(share.value()) == 0
                && Objects.equals(before.legalBasis(), legalBasis(line, body))) {
            return Reply.Saved.unchanged(before, before.version());
        }
        return service.set(
                line.definition(),
                unit.ref(),
                body.period(),
                line.breakdown(),
                target(line, unit, share, body),
                new IfMatch.Anything());
    }
}
