package vn.tongket.plans.directives;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.directives.DirectiveResponse.Addressee;
import vn.tongket.plans.directives.DirectiveResponse.Giver;
import vn.tongket.plans.directives.DirectiveResponse.Occasion;
import vn.tongket.plans.directives.DirectiveResponse.Parent;

/** Every query about directives. */
@ApplicationScoped
class DirectiveRepository implements PanacheRepositoryBase<DirectiveEntity, UUID> {

    private static final String COLUMNS = """
            d.*, g.code as given_by_unit_code, g.name_vi as given_by_unit_name_vi, g.name_en as given_by_unit_name_en,
            up.code as parent_code
            """;

    private static final String TABLES = """
            directives d
            left join directives up on up.id = d.parent_id
            left join lateral unit_version_at(d.given_by_unit_id, d.named_on) g on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("date", "coalesce(d.occasion_date, '-infinity'::date)"),
            SortKey.text("code", "code_order(d.code)"),
            SortKey.id("d.id"));

    private static final String RECEIPT = """
            k.directive_id, k.acknowledged_at, k.acknowledged_by, k.note, k.unit_id, u.code as unit_code,
            u.name_vi as unit_name_vi, u.name_en as unit_name_en
            """;

    private static final String RECEIPTS = """
            directive_acknowledgements k join directives d on d.id = k.directive_id
            left join lateral unit_version_at(k.unit_id, d.named_on) u on true
            """;

    private static final List<SortKey> RECEIPTS_SORTABLE =
            List.of(SortKey.instant("acknowledgedAt", "k.acknowledged_at"), SortKey.id("k.unit_id"));

    /** The occasion within which codes are unique; five arguments. */
    private static final String SAME_OCCASION = """
            given_by_unit_id is not distinct from ?::uuid and occasion_kind = ?
              and occasion_date is not distinct from ?::date and occasion_number is not distinct from ?::text
              and code = ?
            """;

    private final Sql sql;

    DirectiveRepository(Sql sql) {
        this.sql = sql;
    }

    /** A directive and the revision of it. */
    record StoredDirective(DirectiveResponse directive, long revision) {}

    /** Units addressed that have not acknowledged a directive {@code d}. */
    private static final String WAITING = """
            exists (select 1 from directive_addressees w where w.directive_id = d.id and w.unit_id is not null
              and not exists (select 1 from directive_acknowledgements k
                              where k.directive_id = d.id and k.unit_id = w.unit_id))
            """;

    private static final String ADDRESSED =
            "exists (select 1 from directive_addressees w where w.directive_id = d.id and w.unit_id is not null)";

    /** A page; what tasks answer is asked of {@code answers} only where the filter turns on it. */
    Page<DirectiveResponse> page(
            DirectiveQuery.Filter filter,
            @Nullable UUID addressee,
            @Nullable UUID giver,
            DirectiveAnswers answers,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-date", "code"))
                .whereGiven("d.given_by_unit_id = ?", giver)
                .whereGiven("extract(year from d.occasion_date) = ?", filter.year())
                .whereWords("d.search_text", filter.words())
                .whereGiven(
                        "exists (select 1 from directive_addressees t where t.directive_id = d.id and t.unit_id = ?)",
                        addressee);
        if (filter.concerns() != null) {
            query.where(
                    "extract(year from d.occasion_date) = ? or d.id = any(?::uuid[])",
                    filter.concerns(),
                    answers.answered(filter.concerns()));
        }
        if (filter.answered() != null) {
            query.where("(d.id = any(?::uuid[])) = ?", answers.answered(null), filter.answered());
        }
        if (filter.acknowledged() != null) {
            query.where(filter.acknowledged() ? ADDRESSED + " and not " + WAITING : WAITING);
        }
        Page<DirectiveResponse> found = query.page(sql, page, DirectiveRepository::directive, DirectiveResponse.class);
        return found.map(
                completed(found.items().stream().map(DirectiveResponse::id).toList()), DirectiveResponse.class);
    }

    Optional<StoredDirective> one(UUID id) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where d.id = ?",
                        row -> new StoredDirective(directive(row), row.count("revision")),
                        id)
                .map(found -> new StoredDirective(completed(List.of(id)).apply(found.directive()), found.revision()));
    }

    Optional<DirectiveEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private UnaryOperator<DirectiveResponse> completed(Collection<UUID> ids) {
        Map<UUID, List<Addressee>> addressees = addressees(ids);
        Map<UUID, List<Acknowledgement>> acknowledgements = acknowledgements(ids);
        return directive -> new DirectiveResponse(
                directive.id(),
                directive.code(),
                directive.text(),
                directive.givenBy(),
                directive.occasion(),
                directive.parent(),
                addressees.getOrDefault(directive.id(), List.of()),
                directive.recurrence(),
                directive.period(),
                directive.due(),
                directive.tasks(),
                directive.source(),
                directive.note(),
                acknowledgements.getOrDefault(directive.id(), List.of()),
                directive.answered());
    }

    private Map<UUID, List<Acknowledgement>> acknowledgements(Collection<UUID> directives) {
        Map<UUID, List<Acknowledgement>> acknowledgements = new HashMap<>();
        sql.list(
                "select " + RECEIPT + " from " + RECEIPTS
                        + " where k.directive_id = any(?::uuid[]) order by k.acknowledged_at, k.unit_id",
                row -> acknowledgements
                        .computeIfAbsent(row.id("directive_id"), id -> new ArrayList<>())
                        .add(acknowledgement(row)),
                directives);
        return acknowledgements;
    }

    Page<Acknowledgement> acknowledgements(UUID directive, PageRequest page) {
        return new ListQuery(RECEIPT, RECEIPTS, List.of(), RECEIPTS_SORTABLE, List.of("acknowledgedAt"))
                .where("k.directive_id = ?", directive)
                .page(sql, page, DirectiveRepository::acknowledgement, Acknowledgement.class);
    }

    private static Acknowledgement acknowledgement(Row row) {
        return new Acknowledgement(
                UnitRef.from(row, "unit"),
                row.instant("acknowledged_at"),
                row.text("acknowledged_by"),
                row.textOrNull("note"));
    }

    void acknowledge(UUID directive, UUID unit, Instant now, String by, @Nullable String note) {
        sql.update("""
                insert into directive_acknowledgements (directive_id, unit_id, acknowledged_at, acknowledged_by, note)
                values (?, ?, ?, ?, ?::text)
                """, directive, unit, now, by, note);
    }

    /** Whether one directive lies above another, or is it. */
    boolean above(UUID above, UUID directive) {
        return sql.number("""
                with recursive chain as (
                    select id, parent_id from directives where id = ?
                    union select d.id, d.parent_id from directives d join chain c on d.id = c.parent_id)
                select count(*) as n from chain where id = ?
                """, directive, above) > 0;
    }

    private Map<UUID, List<Addressee>> addressees(Collection<UUID> directives) {
        Map<UUID, List<Addressee>> addressees = new HashMap<>();
        sql.list(
                """
                select t.directive_id, t.party_vi, t.party_en, t.unit_id, u.code as unit_code,
                       u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from directive_addressees t join directives d on d.id = t.directive_id
                left join lateral unit_version_at(t.unit_id, d.named_on) u on true
                where t.directive_id = any(?::uuid[]) order by t.ordinal
                """,
                row -> addressees
                        .computeIfAbsent(row.id("directive_id"), id -> new ArrayList<>())
                        .add(new Addressee(UnitRef.fromOrNull(row, "unit"), row.nameOrNull("party"))),
                directives);
        return addressees;
    }

    /** The one with a code within an occasion. */
    Optional<UUID> within(@Nullable UUID giver, WriteDirective.Occasion occasion, String code) {
        return sql.one(
                "select id from directives where " + SAME_OCCASION,
                row -> row.id("id"),
                giver,
                occasion.kind().code(),
                occasion.date(),
                occasion.number(),
                code);
    }

    /** All that an id or a code names; codes come again with every occasion. */
    List<DirectiveRef> named(String idOrCode) {
        return sql.list(
                "select id, code, text_vi, text_en from directives where code = ? or id::text = ? order by recorded_at, id",
                DirectiveRepository::ref,
                idOrCode,
                idOrCode);
    }

    List<DirectiveRef> refs(Collection<UUID> ids) {
        return sql.list("""
                select id, code, text_vi, text_en from directives where id = any(?::uuid[])
                order by occasion_date, code_order(code) collate "C"
                """, DirectiveRepository::ref, ids);
    }

    /** An addressee, found. */
    record Addressed(@Nullable UUID unit, @Nullable Name party) {}

    void add(DirectiveEntity directive, List<Addressed> addressees) {
        persist(directive);
        for (int i = 0; i < addressees.size(); i++) {
            add(directive.id, i + 1, addressees.get(i));
        }
    }

    /** Puts other addressees in the place of those there are; units that stay keep what they acknowledged. */
    void replaceAddressees(UUID directive, List<Addressed> addressees) {
        List<UUID> units = addressees.stream()
                .map(Addressed::unit)
                .filter(Objects::nonNull)
                .toList();
        sql.update(
                "delete from directive_addressees where directive_id = ? and (unit_id is null or not unit_id = any(?::uuid[]))",
                directive,
                units);
        sql.update("update directive_addressees set ordinal = -ordinal where directive_id = ?", directive);
        for (int i = 0; i < addressees.size(); i++) {
            UUID unit = addressees.get(i).unit();
            int kept = unit == null
                    ? 0
                    : sql.update(
                            "update directive_addressees set ordinal = ? where directive_id = ? and unit_id = ?",
                            i + 1,
                            directive,
                            unit);
            if (kept == 0) {
                add(directive, i + 1, addressees.get(i));
            }
        }
    }

    private void add(UUID directive, int ordinal, Addressed addressee) {
        Name party = addressee.party();
        sql.update(
                """
                insert into directive_addressees (directive_id, ordinal, unit_id, party_vi, party_en)
                values (?, ?, ?::uuid, ?::text, ?::text)
                """,
                directive,
                ordinal,
                addressee.unit(),
                party == null ? null : party.vi(),
                party == null ? null : party.en());
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'directives' as resource, a.unit_id, count(distinct d.id) as total,
                       count(distinct d.id) filter (where d.occasion_date >= ?) as later
                from directives d
                cross join lateral (
                    select d.given_by_unit_id as unit_id
                    union select r.unit_id from directive_addressees r where r.directive_id = d.id) a
                where a.unit_id = any(?::uuid[]) group by a.unit_id
                """, UnitDependants.Count::from, day, units);
    }

    private static DirectiveRef ref(Row row) {
        return new DirectiveRef(row.id("id"), row.text("code"), row.localizedText("text"));
    }

    private static DirectiveResponse directive(Row row) {
        UUID parent = row.idOrNull("parent_id");
        String recurrence = row.textOrNull("recurrence");
        String documentKind = row.textOrNull("document_kind");
        LocalDate date = row.dateOrNull("occasion_date");
        return new DirectiveResponse(
                row.id("id"),
                row.text("code"),
                row.localizedText("text"),
                new Giver(
                        row.text("given_by_name"),
                        row.nameOrNull("given_by_position"),
                        UnitRef.fromOrNull(row, "given_by_unit")),
                new Occasion(
                        Codes.read(OccasionKind.class, row.text("occasion_kind")),
                        row.nameOrNull("occasion_title"),
                        date,
                        row.textOrNull("occasion_number"),
                        Codes.readOrNull(DocumentKind.class, documentKind),
                        row.nameOrNull("document_title"),
                        row.textOrNull("document_signer")),
                parent == null ? null : new Parent(parent, row.text("parent_code")),
                List.of(),
                Codes.readOrNull(DirectiveRecurrence.class, recurrence),
                row.textOrNull("period"),
                row.dateOrNull("due"),
                List.of(),
                row.source(),
                row.localizedTextOrNull("note"),
                List.of(),
                false);
    }
}
