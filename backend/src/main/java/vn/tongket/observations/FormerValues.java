package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /**
     * Does what the answer says, where there is one; of an indicator of own days there is nothing to answer.
     *
     * @throws ApiProblem 422 where nobody told anything before, or where numbers of days are not added up; 409 where an
     *     approver has decided it
     */
    void answer(Place place, @Nullable ReportsFor answer) {
        if (answer == null || place.definition().ownDays()) {
            return;
        }
        switch (answer) {
            case OWN_DAYS -> tellOwnDays(place);
            case PERIOD_END -> standIn(place);
        }
    }

    private void tellOwnDays(Place place) {
        if (!place.definition().rollUpInTime().addsUp()) {
            throw refused("observation.days-not-added-up", place.definition().code());
        }
        List<LateValueRepository.Former> former = late.standingIn(place);
        if (former.isEmpty() && late.daysBefore(place).isEmpty()) {
            throw refused("observation.nobody-before", place.text());
        }
        Forest forest = units.forest();
        former.forEach(each -> tellOwnDays(each, forest));
    }

    private void tellOwnDays(LateValueRepository.Former former, Forest forest) {
        HandedOn.Version told = former.told();
        handedOn.hold(told);
        late.decidedAnew(former.act(), told, Decision.OWN_DAYS);
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

    private void standIn(Place place) {
        for (LateValueRepository.Former former : late.daysBefore(place)) {
            HandedOn.Version limited = former.told();
            if (limited.status() == VersionStatus.APPROVED) {
                throw ApiProblem.conflict("observation.days-decided", place.text());
            }
            handedOn.hold(limited);
            handedOn.withdrawFor(limited, former.title());
            late.standingInAgain(former)
                    .filter(gone -> gone.status() != VersionStatus.APPROVED)
                    .ifPresent(gone -> handedOn.putBack(gone, former.title()));
        }
    }

    private static ApiProblem refused(String code, String what) {
        return ApiProblem.unprocessable(List.of(Fault.at("/reportsFor", code, what)));
    }
}
