package vn.tongket.awards.nominations;

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
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/** Every query about what dossiers must hold. */
@ApplicationScoped
class RequirementRepository implements DatedVersions<WriteRequirement, RequirementResponse> {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.text("code", "r.code"), SortKey.date("validFrom", "r.valid_from"), SortKey.id("r.id"));

    private final Sql sql;
    private final DatedRows rows;

    RequirementRepository(Sql sql) {
        this.sql = sql;
        this.rows = new DatedRows(sql, "nomination_requirements", "code = ?");
    }

    Page<RequirementResponse> page(RequirementQuery.Filter filter, PageRequest page) {
        ListQuery query =
                new ListQuery("r.*", "nomination_requirements r", List.of(), SORTABLE, List.of("code", "validFrom"));
        if (filter.date() != null) {
            query.where("daterange(r.valid_from, r.valid_to) @> ?", filter.date());
        }
        if (!filter.types().isEmpty()) {
            query.where("r.types = '{}' or r.types && ?", filter.types());
        }
        return query.page(sql, page, RequirementRepository::requirement, RequirementResponse.class);
    }

    /** Everything in force on a day, in the order of its codes. */
    List<RequirementResponse> on(LocalDate day) {
        return sql.list(
                "select * from nomination_requirements where daterange(valid_from, valid_to) @> ? order by code collate \"C\"",
                RequirementRepository::requirement,
                day);
    }

    @Override
    public Optional<Reply.Revised<RequirementResponse>> find(String code, LocalDate from) {
        return sql.one(
                "select * from nomination_requirements where code = ? and valid_from = ?",
                row -> new Reply.Revised<>(requirement(row), row.count("revision")),
                code,
                from);
    }

    @Override
    public DatedRows rows() {
        return rows;
    }

    @Override
    public void write(String code, LocalDate from, WriteRequirement body) {
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                insert into nomination_requirements (id, code, valid_from, valid_to, title_vi, title_en, document, types,
                  recipient_kinds, transferred, mandatory, legal_basis, confidence, note_vi, note_en, source_document,
                  source_page, source_url, source_quote, revision)
                values (?, ?, ?, ?::date, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict on constraint uq_nomination_requirements_code do update set valid_to = excluded.valid_to,
                  title_vi = excluded.title_vi, title_en = excluded.title_en, document = excluded.document,
                  types = excluded.types, recipient_kinds = excluded.recipient_kinds,
                  transferred = excluded.transferred, mandatory = excluded.mandatory,
                  legal_basis = excluded.legal_basis, confidence = excluded.confidence, note_vi = excluded.note_vi,
                  note_en = excluded.note_en, source_document = excluded.source_document,
                  source_page = excluded.source_page, source_url = excluded.source_url,
                  source_quote = excluded.source_quote, revision = nomination_requirements.revision + 1
                """,
                UUID.randomUUID(),
                code,
                from,
                body.validTo(),
                body.title().vi(),
                body.title().en(),
                body.document().code(),
                body.types(),
                body.recipientKinds().stream().map(RecipientKind::code).toList(),
                body.transferred(),
                body.mandatory(),
                body.legalBasis(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    private static RequirementResponse requirement(Row row) {
        return new RequirementResponse(
                row.text("code"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.name("title"),
                Codes.read(DossierDocumentKind.class, row.text("document")),
                row.texts("types"),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                row.flag("transferred"),
                row.flag("mandatory"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
