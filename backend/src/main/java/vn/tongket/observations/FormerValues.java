package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.ReportsFor;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.reorganisations.Decision;
import vn.tongket.units.Forest;
import vn.tongket.units.Units;

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

    /** What may be answered; nothing where no unit before told of days on which the other was not there. */
    Set<ReportsFor> answers(EntryRules.Place place) {
        Set<ReportsFor> answers = EnumSet.noneOf(ReportsFor.class);
        if (!standingIn(place, units.forest()).isEmpty()) {
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
        Forest forest = units.forest();
        List<LateValueRepository.Former> former = standingIn(asked, forest);
        if (former.isEmpty() && late.ofOwnDays(asked).isEmpty()) {
            throw refused("observation.nobody-before", place.text());
        }
        former.forEach(each -> tellOwnDays(each, forest));
    }

    /** What was told of a whole period of which both units had some days. */
    private List<LateValueRepository.Former> standingIn(EntryRules.Place place, Forest forest) {
        return late.standingIn(place).stream()
                .filter(each -> forest.ownDays(place.unit(), place.period(), each.basis()) != null
                        && forest.ownDays(each.unit(), place.period(), each.basis()) != null)
                .toList();
    }

    private void tellOwnDays(LateValueRepository.Former former, Forest forest) {
        HandedOn.Version told = former.told();
        handedOn.hold(told);
        late.decided(former.act(), told, Decision.OWN_DAYS);
        handedOn.pending(told).ifPresent(waiting -> withdraw(waiting, former.title()));
        late.made(former.act(), handedOn.limit(told, forest, former.title()));
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
