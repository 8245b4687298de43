package vn.tongket.awards.eligibility.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

/** How far quotas are used, and what others would come to. */
@ApplicationScoped
class QuotaService {

    private final AwardQuotaRepository quotas;
    private final QuotaCounter counter;
    private final QuotaAccess access;
    private final AwardLaws laws;
    private final Units units;
    private final CurrentRequest request;

    QuotaService(
            AwardQuotaRepository quotas,
            QuotaCounter counter,
            QuotaAccess access,
            AwardLaws laws,
            Units units,
            CurrentRequest request) {
        this.quotas = quotas;
        this.counter = counter;
        this.access = access;
        this.laws = laws;
        this.units = units;
        this.request = request;
    }

    QuotaResponse use(QuotaQuery.Question question) {
        LocalDate on = question.on();
        UnitRef asked = units.resolve(question.unit(), on);
        requireVisibility(asked.id(), on);
        AwardTypeResponse type = laws.asked(question.type(), on);
        AwardQuotaResponse quota =
                quotas.on(type.code(), on).orElseThrow(() -> ApiProblem.notFound("quota.none", question.type(), on));
        UUID unit = counter.unitOf(quota.scope(), asked.id(), on);
        List<QuotaCounter.Part> parts = counter.parts(
                unit, new QuotaCounter.Question(type.code(), quota.baseType(), question.year(), on, null));
        Sheet sheet = Sheet.of(quota.terms(), quota.scope(), parts);
        return new QuotaResponse(
                new AwardTypeRef(type.code(), type.name()),
                question.year(),
                on,
                quota,
                units.resolve(unit.toString(), on),
                sheet.whole(),
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new QuotaResponse.Part(
                                parts.get(i).unit(), sheet.parts().get(i)))
                        .toList());
    }

    private void requireVisibility(UUID unit, LocalDate day) {
        if (!access.canSeeUse(request.actor(), unit, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    /** A quota worked out for the whole and for its parts: shares of the whole, or each by itself. */
    record Sheet(QuotaArithmetic whole, List<QuotaArithmetic> parts) {

        static Sheet of(QuotaTerms terms, QuotaScope scope, List<QuotaCounter.Part> parts) {
            QuotaCount whole = parts.stream().map(QuotaCounter.Part::count).reduce(QuotaCount.NONE, QuotaCount::plus);
            List<Long> bases = parts.stream().map(part -> part.count().base()).toList();
            List<Long> allowed = scope == QuotaScope.WHOLE
                    ? QuotaShares.of(terms, bases)
                    : bases.stream().map(terms::allowed).toList();
            return new Sheet(
                    QuotaArithmetic.of(terms, whole),
                    IntStream.range(0, parts.size())
                            .mapToObj(
                                    i -> QuotaArithmetic.of(terms, parts.get(i).count(), allowed.get(i)))
                            .toList());
        }
    }

    QuotaSimulation simulate(WriteQuotaSimulation body) {
        LocalDate on = body.on() == null ? LocalDate.of(body.year(), 12, 31) : body.on();
        UnitRef asked = unit(body.unit(), on);
        requireVisibility(asked.id(), on);
        AwardTypeResponse type = laws.type(body.type(), on)
                .orElseThrow(() ->
                        ApiProblem.unprocessable(List.of(Fault.at("/type", "award-rule.type-unknown", body.type()))));
        QuotaSimulation.Terms before =
                quotas.on(type.code(), on).map(QuotaSimulation.Terms::of).orElse(null);
        QuotaSimulation.Terms after = terms(body, before);
        UnitRef unit = units.resolve(within(asked.id(), before, after, on).toString(), on);
        List<QuotaCounter.Part> partsAfter = parts(type.code(), after, body.year(), on, unit.id());
        Sheet sheetAfter = Sheet.of(after.arithmetic(), after.scope(), partsAfter);
        Sheet sheetBefore = before == null
                ? null
                : Sheet.of(before.arithmetic(), before.scope(), parts(type.code(), before, body.year(), on, unit.id()));
        return new QuotaSimulation(
                new AwardTypeRef(type.code(), type.name()),
                body.year(),
                on,
                unit,
                before,
                after,
                QuotaSimulation.Effect.of(unit, sheetBefore == null ? null : sheetBefore.whole(), sheetAfter.whole()),
                IntStream.range(0, partsAfter.size())
                        .mapToObj(i -> QuotaSimulation.Effect.of(
                                partsAfter.get(i).unit(),
                                sheetBefore == null ? null : sheetBefore.parts().get(i),
                                sheetAfter.parts().get(i)))
                        .toList());
    }

    /** Where either of both is shared by a whole, the effect shows in all parts of it. */
    private UUID within(UUID asked, QuotaSimulation.@Nullable Terms before, QuotaSimulation.Terms after, LocalDate on) {
        boolean shared = after.scope() == QuotaScope.WHOLE || before != null && before.scope() == QuotaScope.WHOLE;
        return counter.unitOf(shared ? QuotaScope.WHOLE : QuotaScope.UNIT, asked, on);
    }

    private List<QuotaCounter.Part> parts(String type, QuotaSimulation.Terms terms, int year, LocalDate on, UUID unit) {
        return counter.parts(unit, new QuotaCounter.Question(type, terms.baseType(), year, on, null));
    }

    private UnitRef unit(String idOrCode, LocalDate on) {
        try {
            return units.resolve(idOrCode, on);
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/unit", "award.unit-unknown", idOrCode, on)));
        }
    }

    /** The terms asked for; what is left out is what holds. */
    private QuotaSimulation.Terms terms(WriteQuotaSimulation body, QuotaSimulation.@Nullable Terms before) {
        List<Fault> faults = new ArrayList<>();
        if (before == null) {
            needed(faults, "/rate", body.rate());
            needed(faults, "/base", body.base());
            needed(faults, "/rounding", body.rounding());
            needed(faults, "/scope", body.scope());
        }
        if (body.rate() != null && !QuotaTerms.isRate(body.rate())) {
            faults.add(Fault.at("/rate", "award-quota.rate"));
        }
        QuotaBase base = body.base() != null || before == null ? body.base() : before.base();
        String baseType = body.baseType();
        if (baseType == null && body.base() == null && before != null) {
            baseType = before.baseType();
        }
        boolean ofType = base == QuotaBase.AWARDED_TYPE;
        if (base != null && ofType != (baseType != null)) {
            faults.add(Fault.at("/baseType", ofType ? "award-quota.needs-base" : "award-quota.without-base"));
        } else if (body.type().equals(baseType)) {
            faults.add(Fault.at("/baseType", "award-quota.of-itself"));
        } else if (baseType != null && !laws.typeCodes().contains(baseType)) {
            faults.add(Fault.at("/baseType", "award-rule.type-unknown", baseType));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return new QuotaSimulation.Terms(
                body.rate() != null || before == null ? body.rate() : before.rate(),
                base,
                baseType,
                body.rounding() != null || before == null ? body.rounding() : before.rounding(),
                body.scope() != null || before == null ? body.scope() : before.scope());
    }

    private static void needed(List<Fault> faults, String pointer, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.at(pointer, "body.required"));
        }
    }
}
