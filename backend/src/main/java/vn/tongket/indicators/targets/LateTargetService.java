package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.reorganisations.LateTarget;
import vn.tongket.organisation.reorganisations.LateTargets;
import vn.tongket.organisation.reorganisations.LateValues;

/** Tells which targets an act leaves without their unit, and sets those that it names for units that come after. */
@ApplicationScoped
class LateTargetService implements LateTargets {

    private final TargetRepository targets;
    private final TargetService service;
    private final Indicators indicators;

    LateTargetService(TargetRepository targets, TargetService service, Indicators indicators) {
        this.targets = targets;
        this.service = service;
        this.indicators = indicators;
    }

    @Override
    public List<LateTarget> of(Collection<UUID> units, LocalDate day) {
        return targets.from(units, day).stream().map(this::late).toList();
    }

    private LateTarget late(TargetResponse target) {
        Definition definition =
                indicators.definition(target.indicator(), target.period().lastDay());
        return new LateTarget(
                target.indicator(),
                definition.name(),
                target.unit().id(),
                target.period(),
                new TreeMap<>(target.breakdown()),
                target.value(),
                definition.rollUpInSpace() == RollUp.SUM);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Fault> set(LateValues.Ending act, List<New> wanted) {
        List<Fault> faults = new ArrayList<>();
        for (New target : wanted) {
            WriteTarget body = new WriteTarget(
                    target.value(),
                    act.document().document(),
                    act.document(),
                    null,
                    null,
                    null,
                    act.title().vi());
            Definition definition =
                    indicators.definition(target.indicator(), target.period().lastDay());
            Breakdown breakdown = Breakdown.parse(target.breakdown());
            List<Fault> found = new ArrayList<>(TargetRules.faults(definition, target.period(), breakdown, body));
            if (targets.one(definition.id(), target.unit(), target.period(), breakdown)
                    .isPresent()) {
                found.add(Fault.at("", "unit-change.target-there", target.indicator()));
            }
            found.forEach(fault ->
                    faults.add(new Fault(target.pointer() + fault.pointer(), null, fault.code(), fault.arguments())));
            if (found.isEmpty()) {
                service.setByAct(
                        definition,
                        act.after().nearest(target.unit(), act.day()).ref(),
                        target.period(),
                        breakdown,
                        body,
                        act.act());
            }
        }
        return faults;
    }
}
