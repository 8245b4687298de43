package vn.tongket.collection.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Units;

/** Reads the body of a round and finds every rule that it breaks. */
@ApplicationScoped
class RoundReader {

    private static final String CODE = "[A-Z0-9][A-Z0-9.-]{0,39}";

    private final ReportingRoundRepository rounds;
    private final Indicators indicators;
    private final Units units;

    RoundReader(ReportingRoundRepository rounds, Indicators indicators, Units units) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.units = units;
    }

    /**
     * The round that a body describes.
     *
     * @throws ApiProblem 422 with every rule that is broken
     */
    Round read(String code, WriteReportingRound body, @Nullable Round before) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE)) {
            faults.add(Fault.of("code", "round.code-form"));
        }
        if (body.periodBasis() == PeriodBasis.NOT_STATED) {
            faults.add(Fault.at("/periodBasis", "body.unknown-value", "decree-09, calendar"));
        }
        LocalDate day = body.period().lastDay(body.periodBasis());
        LocalDate from = body.dataFrom() == null ? body.period().firstDay(body.periodBasis()) : body.dataFrom();
        LocalDate to = body.dataTo() == null ? day : body.dataTo();
        if (to.isBefore(from)) {
            faults.add(Fault.at("/dataTo", "round.window-empty"));
        }
        UUID within = unit(body.reporters().within(), day, "/reporters/within", faults);
        List<UUID> named = named(body, day, faults);
        List<UUID> asked = asked(body, faults);
        checkDue(body, from, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return new Round(
                before == null ? UUID.randomUUID() : before.id(),
                code,
                body.name(),
                body.period(),
                body.periodBasis(),
                from,
                to,
                within,
                named,
                asked,
                body.due().stream().sorted(Comparator.comparing(DueDate::level)).toList(),
                body.approvals(),
                Boolean.TRUE.equals(body.ownDays()),
                body.opensOn(),
                before == null ? null : before.closedAt(),
                body.legalBasis(),
                before == null ? 1 : before.revision() + 1);
    }

    private @Nullable UUID unit(@Nullable String idOrCode, LocalDate day, String pointer, List<Fault> faults) {
        try {
            return idOrCode == null ? null : units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(pointer, "round.unit-unknown", idOrCode, day));
            return null;
        }
    }

    private List<UUID> named(WriteReportingRound body, LocalDate day, List<Fault> faults) {
        List<String> codes =
                body.reporters().units() == null ? List.of() : body.reporters().units();
        if (!codes.isEmpty() && body.reporters().within() != null) {
            faults.add(Fault.at("/reporters/units", "round.units-and-within"));
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/reporters/units/" + i;
            UUID unit = unit(codes.get(i), day, pointer, faults);
            if (unit != null && !named.add(unit)) {
                faults.add(Fault.at(pointer, "round.twice", codes.get(i)));
            } else if (unit != null && !body.reporters().levels().contains(units.levelOf(unit, day))) {
                faults.add(Fault.at(pointer, "round.unit-level", codes.get(i)));
            }
        }
        return named.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private List<UUID> asked(WriteReportingRound body, List<Fault> faults) {
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < body.indicators().size(); i++) {
            String code = body.indicators().get(i);
            String pointer = "/indicators/" + i;
            Optional<Definition> definition =
                    indicators.find(code, body.period().lastDay());
            if (definition.isEmpty()) {
                faults.add(Fault.at(pointer, "round.indicator-unknown", code));
            } else if (asked.contains(definition.get().id())) {
                faults.add(Fault.at(pointer, "round.twice", code));
            } else {
                asked.add(definition.get().id());
                checkIndicator(body, definition.get(), pointer, faults);
            }
        }
        return asked;
    }

    private void checkIndicator(WriteReportingRound body, Definition definition, String pointer, List<Fault> faults) {
        definition.faultsOfKey(body.period(), Breakdown.WHOLE).stream()
                .map(fault -> Fault.at(pointer, fault.code(), fault.arguments().toArray()))
                .forEach(faults::add);
        if (definition.levels().stream().noneMatch(body.reporters().levels()::contains)) {
            faults.add(Fault.at(pointer, "round.indicator-level", definition.code()));
        }
        if (rounds.derived(definition.id(), body.period().lastDay())) {
            faults.add(Fault.at(pointer, "round.indicator-derived", definition.code()));
        }
    }

    private static void checkDue(WriteReportingRound body, LocalDate from, List<Fault> faults) {
        List<Level> levels = body.reporters().levels();
        Set<Level> seen = new HashSet<>();
        for (int i = 0; i < body.due().size(); i++) {
            DueDate due = body.due().get(i);
            String pointer = "/due/" + i;
            if (!levels.contains(due.level())) {
                faults.add(Fault.at(
                        pointer + "/level", "round.due-level", due.level().code()));
            }
            if (!seen.add(due.level())) {
                faults.add(
                        Fault.at(pointer + "/level", "round.twice", due.level().code()));
            }
            if (due.date().isBefore(from)) {
                faults.add(Fault.at(pointer + "/date", "round.due-before-data", from));
            }
        }
        levels.stream()
                .distinct()
                .filter(level -> !seen.contains(level))
                .forEach(level -> faults.add(Fault.at("/due", "round.due-missing", level.code())));
    }
}
