package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.law.DatedVersions;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DatedRows;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/** Every query about rules. */
@ApplicationScoped
class AwardRuleRepository implements DatedVersions<WriteAwardRule, AwardRuleResponse> {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("code", "code_order(r.code)"), SortKey.date("validFrom", "r.valid_from"), SortKey.id("r.id"));

    private final Sql sql;
    private final DatedRows rows;
    private final Json json;

    AwardRuleRepository(Sql sql, Json json) {
        this.sql = sql;
        this.rows = new DatedRows(sql, "award_rules", "code = ?");
        this.json = json;
    }

    Page<AwardRuleResponse> page(AwardRuleQuery.Filter filter, PageRequest page) {
        ListQuery query = new ListQuery("r.*", "award_rules r", List.of(), SORTABLE, List.of("code", "validFrom"))
                .whereAny("r.kind", filter.kinds());
        if (filter.date() != null) {
            query.where("daterange(r.valid_from, r.valid_to) @> ?", filter.date());
        }
        if (!filter.types().isEmpty()) {
            query.where("r.types = '{}' or r.types && ?", filter.types());
        }
        return query.page(sql, page, this::rule, AwardRuleResponse.class);
    }

    /** All rules in force on a day, in the order of their codes. */
    List<AwardRuleResponse> on(LocalDate day) {
        return sql.list(
                "select * from award_rules where daterange(valid_from, valid_to) @> ? order by code collate \"C\"",
                this::rule,
                day);
    }

    @Override
    public Optional<Reply.Revised<AwardRuleResponse>> find(String code, LocalDate from) {
        return sql.one(
                "select * from award_rules where code = ? and valid_from = ?",
                row -> new Reply.Revised<>(rule(row), row.count("revision")),
                code,
                from);
    }

    @Override
    public DatedRows rows() {
        return rows;
    }

    @Override
    public void write(String code, LocalDate from, WriteAwardRule body) {
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                insert into award_rules (id, code, valid_from, valid_to, title_vi, title_en, kind, types, recipient_kinds,
                  parameters, effect, legal_basis, confidence, note_vi, note_en, source_document, source_page, source_url,
                  source_quote, revision)
                values (?, ?, ?, ?::date, ?, ?, ?, ?::text[], ?::text[], ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict on constraint uq_award_rules_code do update set valid_to = excluded.valid_to,
                  title_vi = excluded.title_vi, title_en = excluded.title_en, kind = excluded.kind,
                  types = excluded.types, recipient_kinds = excluded.recipient_kinds,
                  parameters = excluded.parameters, effect = excluded.effect, legal_basis = excluded.legal_basis,
                  confidence = excluded.confidence, note_vi = excluded.note_vi, note_en = excluded.note_en,
                  source_document = excluded.source_document, source_page = excluded.source_page,
                  source_url = excluded.source_url, source_quote = excluded.source_quote,
                  revision = award_rules.revision + 1
                """,
                UUID.randomUUID(),
                code,
                from,
                body.validTo(),
                body.title().vi(),
                body.title().en(),
                body.kind().code(),
                body.types(),
                body.recipientKinds().stream().map(RecipientKind::code).toList(),
                json.text(body.parameters()),
                body.effect().code(),
                body.legalBasis(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    private AwardRuleResponse rule(Row row) {
        return new AwardRuleResponse(
                row.text("code"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.name("title"),
                Codes.read(RuleKind.class, row.text("kind")),
                row.texts("types"),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                json.read(row.text("parameters"), JsonNode.class),
                Codes.read(RuleEffect.class, row.text("effect")),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
