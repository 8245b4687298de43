package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.reorganisations.Decision;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/**
 * What units told of a period before they went into another, when that one enters its own number: either its number stands
 * for theirs, or each number is of the days on which its unit was there.
 */
@ApplicationScoped
class FormerValues {

    private final LateValueRepository late;
    private final HandedOn handedOn;
    private final Units units;

    FormerValues(LateValueRepository late, HandedOn handedOn, Units units) {
        this.late = late;
        this.handedOn = handedOn;
        this.units = units;
    }

    /** What may be answered, by indicator; nothing of one of which no unit before told, or where all days are of one unit. */
    Map<UUID, Set<ReportsFor>> answers(Observations.Batch batch) {
        UnitHierarchy hierarchy = units.hierarchy();
        boolean partly = Arrays.stream(PeriodBasis.values())
                .anyMatch(basis -> hierarchy.ownDays(batch.unit(), batch.period(), basis) != null);
        Map<UUID, Set<ReportsFor>> answers = new HashMap<>();
        for (UUID indicator : partly ? batch.indicators() : List.<UUID>of()) {
            Set<ReportsFor> found = answers(new EntryRules.Place(indicator, batch.unit(), batch.period()), hierarchy);
            if (!found.isEmpty()) {
                answers.put(indicator, found);
            }
        }
        return answers;
    }

    private Set<ReportsFor> answers(EntryRules.Place place, UnitHierarchy hierarchy) {
        Set<ReportsFor> answers = EnumSet.noneOf(ReportsFor.class);
        if (!standingIn(place, hierarchy).isEmpty()) {
            answers.add(ReportsFor.OWN_DAYS);
        }
        List<LateValueRepository.Former> limited = late.ofOwnDays(place);
        if (!limited.isEmpty() && limited.stream().allMatch(LateValueRepository.Former::undecided)) {
            answers.add(ReportsFor.PERIOD_END);
        }
        return answers;
    }

    /**
     * Does what the answer says, where there is one.
     *
     * @throws ApiProblem 422 where nobody told anything before, or where numbers of days are not added up; 409 where an
     *     approver has decided it
     */
    void answer(Place place, @Nullable ReportsFor answer) {
        if (answer == null) {
            return;
        }
        units.waitForChanges();
        EntryRules.Place asked =
                new EntryRules.Place(place.definition().id(), place.unit().id(), place.period());
        switch (answer) {
            case OWN_DAYS -> tellOwnDays(place, asked);
            case PERIOD_END -> standIn(place, asked);
        }
    }

    private void tellOwnDays(Place place, EntryRules.Place asked) {
        if (!place.definition().rollUpInTime().addsUp()) {
            throw refused("observation.days-not-added-up", place.definition().code());
        }
        UnitHierarchy hierarchy = units.hierarchy();
        List<LateValueRepository.Former> former = standingIn(asked, hierarchy);
        if (former.isEmpty() && late.ofOwnDays(asked).isEmpty()) {
            throw refused("observation.nobody-before", place.text());
        }
        former.forEach(each -> tellOwnDays(each, hierarchy));
    }

    /** What was told of a whole period of which both units had some days. */
    private List<LateValueRepository.Former> standingIn(EntryRules.Place place, UnitHierarchy hierarchy) {
        return late.standingIn(place).stream()
                .filter(each -> hierarchy.ownDays(place.unit(), place.period(), each.basis()) != null
                        && hierarchy.ownDays(each.unit(), place.period(), each.basis()) != null)
                .toList();
    }

    private void tellOwnDays(LateValueRepository.Former former, UnitHierarchy hierarchy) {
        HandedOn.Version told = former.told();
        handedOn.hold(told);
        late.decided(former.act(), told, Decision.OWN_DAYS);
        handedOn.pending(told).ifPresent(waiting -> withdraw(waiting, former.title()));
        late.made(former.act(), handedOn.limit(told, hierarchy, former.title()));
    }

    private void withdraw(HandedOn.Version waiting, String reason) {
        List<Fault> hindered = handedOn.hindersWithdrawal(waiting);
        if (!hindered.isEmpty()) {
            throw ApiProblem.unprocessable(hindered);
        }
        handedOn.withdrawFor(waiting, reason);
    }

    private void standIn(Place place, EntryRules.Place asked) {
        for (LateValueRepository.Former former : late.ofOwnDays(asked)) {
            if (!former.undecided()) {
                throw ApiProblem.conflict("observation.days-decided", place.text());
            }
            handedOn.hold(former.told());
            withdraw(former.told(), former.title());
            late.standingInAgain(former)
                    .filter(gone -> gone.status() != VersionStatus.APPROVED)
                    .ifPresent(gone -> handedOn.putBack(gone, former.title()));
        }
    }

    private static ApiProblem refused(String code, String what) {
        return ApiProblem.unprocessable(List.of(Fault.at("/reportsFor", code, what)));
    }
}
