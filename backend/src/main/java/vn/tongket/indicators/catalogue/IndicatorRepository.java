package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/** Every query about indicators. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<IndicatorEntity, UUID> {

    /** The lock under which formulas change. */
    private static final long FORMULAS = 0x746b_666f_726dL;

    private static final String ON_DAY = "indicators i join lateral indicator_version_at(i.id, ?) v on true";
    private static final String KNOWN_THEN =
            "indicators i join lateral indicator_version_known_at(i.id, ?, ?, ?) v on true";
    private static final String EVER = "indicators i join indicator_versions v on v.indicator_id = i.id";

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.text("code", "i.code"), SortKey.name("v.name_vi"), SortKey.id("i.id"));

    private static final List<SortKey> VERSIONS_SORTABLE =
            List.of(SortKey.number("version", "v.version"), SortKey.id("v.id"));

    private final Sql sql;
    private final ObjectMapper json;

    IndicatorRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Page<IndicatorResponse> page(IndicatorQuery.Filter filter, PageRequest page) {
        ListQuery query = new ListQuery("i.code, v.*", ON_DAY, List.of(filter.date()), SORTABLE, List.of("code"))
                .whereWords("v.search_text", filter.words());
        if (!filter.levels().isEmpty()) {
            query.where("v.levels && ?", filter.levels());
        }
        return query.page(sql, page, this::indicator, IndicatorResponse.class);
    }

    Page<IndicatorResponse> versions(String code, PageRequest page) {
        return new ListQuery("i.code, v.*", EVER, List.of(), VERSIONS_SORTABLE, List.of("version"))
                .where("i.code = ?", code)
                .page(sql, page, this::indicator, IndicatorResponse.class);
    }

    Optional<IndicatorResponse> onDay(String code, LocalDate day) {
        return sql.one("select i.code, v.* from " + ON_DAY + " where i.code = ?", this::indicator, day, code);
    }

    Optional<IndicatorResponse> latest(String code) {
        return sql.one(
                "select i.code, v.* from " + EVER + " where i.code = ? order by v.version desc limit 1",
                this::indicator,
                code);
    }

    Optional<Definition> definition(String code, LocalDate day, @Nullable AsOf asOf) {
        return asOf == null
                ? sql.one("select i.code, v.* from " + ON_DAY + " where i.code = ?", this::definition, day, code)
                : sql.one(
                        "select i.code, v.* from " + KNOWN_THEN + " where i.code = ?",
                        this::definition,
                        day,
                        asOf.known(),
                        asOf.recorded(),
                        code);
    }

    List<Definition> definitions(LocalDate day) {
        return sql.list("select i.code, v.* from " + ON_DAY + " order by i.code", this::definition, day);
    }

    /** Codes that no indicator has. */
    List<String> unknown(Collection<String> codes) {
        return sql.list(
                "select c from unnest(?::text[]) c where not exists (select 1 from indicators i where i.code = c)",
                row -> row.text("c"),
                codes);
    }

    void requireKnown(Collection<String> codes) {
        List<Fault> faults = unknown(codes).stream()
                .map(code -> Fault.of("indicator", "indicator.unknown", code))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    /** Keeps others from changing formulas until the transaction ends, so that two cannot make a circle together. */
    void holdFormulas() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock(?)) l", row -> row.number("n"), FORMULAS);
    }

    /** All definitions of the indicators that are computed at any time, and of one more. */
    List<FormulaGraph.Dated> computed(String code) {
        return sql.list(
                """
                select i.code, v.version, v.valid_from, v.formula
                from indicators i join indicator_versions v on v.indicator_id = i.id
                where i.code = ?
                   or exists (select 1 from indicator_versions f where f.indicator_id = i.id and f.formula is not null)
                """,
                row -> new FormulaGraph.Dated(
                        row.text("code"), row.number("version"), row.dateOrNull("valid_from"), formula(row)),
                code);
    }

    /** A derived indicator. */
    record Computed(String code, Formula formula, String unitOfMeasure) {}

    /** The indicators whose formula in force on a day names another. */
    List<Computed> computedFrom(String code, LocalDate day) {
        return sql
                .list(
                        "select i.code, v.formula, v.unit_of_measure from " + ON_DAY
                                + " where v.formula is not null and position(? in v.formula) > 0 order by i.code",
                        row -> new Computed(
                                row.text("code"), Formula.parse(row.text("formula")), row.text("unit_of_measure")),
                        day,
                        code)
                .stream()
                .filter(computed -> computed.formula().codes().contains(code))
                .toList();
    }

    /** The units of measure of indicators on a day, by code. */
    Map<String, String> unitsOfMeasure(Collection<String> codes, LocalDate day) {
        Map<String, String> unitByCode = new HashMap<>();
        sql.list(
                "select i.code, v.unit_of_measure from " + ON_DAY + " where i.code = any(?)",
                row -> unitByCode.put(row.text("code"), row.text("unit_of_measure")),
                day,
                codes);
        return unitByCode;
    }

    private static @Nullable Formula formula(Row row) {
        String formula = row.textOrNull("formula");
        return formula == null ? null : Formula.parse(formula);
    }

    long revision(String code) {
        return sql.number("select coalesce(max(revision), 0) as n from indicators where code = ?", code);
    }

    Optional<IndicatorEntity> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void addVersion(UUID indicator, String code, int version, WriteIndicator body, Instant now) {
        sql.update(
                """
                insert into indicator_versions (id, indicator_id, version, valid_from, name_vi, name_en,
                  meaning_vi, meaning_en, measure, numerator_vi, numerator_en, denominator_vi, denominator_en,
                  unit_of_measure, decimals, direction, frequency, period_basis, levels, breakdowns,
                  roll_up_in_space, roll_up_in_time, minimum, maximum, legal_basis, scope_vi, scope_en,
                  source_document, source_page, source_url, source_quote, search_text, recorded_at, reporter_kinds,
                  missing_in_space, missing_in_time, evidence_required, exclusions_vi, exclusions_en, formula, weight,
                  jump_tolerance, not_above, reports_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb,
                  ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                indicator,
                version,
                body.validFrom(),
                body.name().vi(),
                body.name().en(),
                vi(body.meaning()),
                en(body.meaning()),
                body.measure().code(),
                vi(body.numerator()),
                en(body.numerator()),
                vi(body.denominator()),
                en(body.denominator()),
                body.unitOfMeasure(),
                body.decimals(),
                body.direction().code(),
                body.frequency().code(),
                body.periodBasis().code(),
                body.levels().stream().map(Level::code).toList(),
                text(body.breakdowns() == null ? List.of() : body.breakdowns()),
                body.rollUpInSpace().code(),
                body.rollUpInTime().code(),
                body.minimum(),
                body.maximum(),
                body.legalBasis(),
                vi(body.scope()),
                en(body.scope()),
                of(body.source(), Source::document),
                of(body.source(), Source::page),
                of(body.source(), Source::url),
                of(body.source(), Source::quote),
                SearchText.fold(body.name().vi() + " "
                        + (body.name().en() == null ? "" : body.name().en()) + " " + code.replace('_', ' ') + " "
                        + code),
                now,
                body.reporters().isEmpty() ? null : body.reporters(),
                body.missingAmongUnits().code(),
                body.missingAmongPeriods().code(),
                body.needsEvidence(),
                vi(body.exclusions()),
                en(body.exclusions()),
                body.formula(),
                body.weight(),
                body.jumpTolerance(),
                body.notAbove(),
                body.days().code());
    }

    private static @Nullable String vi(@Nullable Name name) {
        return name == null ? null : name.vi();
    }

    private static @Nullable String en(@Nullable Name name) {
        return name == null ? null : name.en();
    }

    private static @Nullable String vi(@Nullable LocalizedText localized) {
        return localized == null ? null : localized.vi();
    }

    private static @Nullable String en(@Nullable LocalizedText localized) {
        return localized == null ? null : localized.en();
    }

    private static @Nullable String of(
            @Nullable Source source, java.util.function.Function<Source, @Nullable String> part) {
        return source == null ? null : part.apply(source);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Dimension> dimensions(Row row) {
        try {
            return json.readValue(row.text("breakdowns"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Level> levels(Row row) {
        return row.texts("levels").stream()
                .map(code -> Codes.read(Level.class, code))
                .toList();
    }

    private Definition definition(Row row) {
        return new Definition(
                row.id("indicator_id"),
                row.text("code"),
                row.number("version"),
                row.name("name"),
                Codes.read(Measure.class, row.text("measure")),
                row.number("decimals"),
                Codes.read(Direction.class, row.text("direction")),
                Codes.read(Frequency.class, row.text("frequency")),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                levels(row),
                dimensions(row),
                row.decimalOrNull("minimum"),
                row.decimalOrNull("maximum"),
                row.text("unit_of_measure"),
                Codes.read(RollUp.class, row.text("roll_up_in_space")),
                Codes.read(RollUp.class, row.text("roll_up_in_time")),
                row.texts("reporter_kinds"),
                Codes.read(MissingPolicy.class, row.text("missing_in_space")),
                Codes.read(MissingPolicy.class, row.text("missing_in_time")),
                row.flag("evidence_required"),
                formula(row),
                row.textOrNull("weight"),
                row.decimalOrNull("jump_tolerance"),
                row.textOrNull("not_above"),
                Codes.read(ReportsFor.class, row.text("reports_for")));
    }

    private IndicatorResponse indicator(Row row) {
        return new IndicatorResponse(
                row.text("code"),
                row.name("name"),
                row.localizedTextOrNull("meaning"),
                Codes.read(Measure.class, row.text("measure")),
                row.nameOrNull("numerator"),
                row.nameOrNull("denominator"),
                row.text("unit_of_measure"),
                row.number("decimals"),
                Codes.read(Direction.class, row.text("direction")),
                Codes.read(Frequency.class, row.text("frequency")),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                levels(row),
                dimensions(row),
                Codes.read(RollUp.class, row.text("roll_up_in_space")),
                Codes.read(RollUp.class, row.text("roll_up_in_time")),
                row.decimalOrNull("minimum"),
                row.decimalOrNull("maximum"),
                row.textOrNull("legal_basis"),
                row.localizedTextOrNull("scope"),
                row.dateOrNull("valid_from"),
                row.source(),
                row.number("version"),
                row.instant("recorded_at"),
                row.texts("reporter_kinds").isEmpty() ? null : row.texts("reporter_kinds"),
                Codes.read(MissingPolicy.class, row.text("missing_in_space")),
                Codes.read(MissingPolicy.class, row.text("missing_in_time")),
                row.flag("evidence_required"),
                row.localizedTextOrNull("exclusions"),
                row.textOrNull("formula"),
                row.textOrNull("weight"),
                row.decimalOrNull("jump_tolerance"),
                row.textOrNull("not_above"),
                Codes.read(ReportsFor.class, row.text("reports_for")));
    }
}
