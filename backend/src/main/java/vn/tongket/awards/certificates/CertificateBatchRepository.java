package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Every query about batches of certificates. */
@ApplicationScoped
class CertificateBatchRepository {

    private static final int PIECE_BYTES = 1 << 20;

    private final Sql sql;

    CertificateBatchRepository(Sql sql) {
        this.sql = sql;
    }

    void add(CertificateBatchResponse batch, @Nullable UUID account, byte[] file) {
        sql.update(
                """
                insert into certificate_batches
                  (id, decision_id, account_id, template, certificates, size, sha256, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                batch.id(),
                batch.decision(),
                account,
                batch.template(),
                batch.certificates(),
                batch.size(),
                batch.sha256(),
                batch.madeAt());
        for (int at = 0; at < file.length; at += PIECE_BYTES) {
            sql.update(
                    "insert into certificate_batch_pieces (batch_id, piece, content) values (?, ?, ?)",
                    batch.id(),
                    at / PIECE_BYTES,
                    Arrays.copyOfRange(file, at, Math.min(file.length, at + PIECE_BYTES)));
        }
    }

    Optional<CertificateBatchResponse> find(UUID id, @Nullable UUID account) {
        return sql.one(
                "select * from certificate_batches where id = ? and account_id = ?",
                CertificateBatchRepository::batch,
                id,
                account);
    }

    /** The file, of which no more than a piece is ever in memory. */
    InputStream open(UUID batch) {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int next;
            private Optional<byte[]> piece = piece(batch, 0);

            @Override
            public boolean hasMoreElements() {
                return piece.isPresent();
            }

            @Override
            public InputStream nextElement() {
                InputStream content = new ByteArrayInputStream(piece.orElseThrow());
                piece = piece(batch, ++next);
                return content;
            }
        });
    }

    private Optional<byte[]> piece(UUID batch, int piece) {
        return sql.one(
                "select content from certificate_batch_pieces where batch_id = ? and piece = ?",
                row -> row.bytes("content"),
                batch,
                piece);
    }

    void removeBefore(Instant moment) {
        sql.update("delete from certificate_batches where made_at < ?", moment);
    }

    private static CertificateBatchResponse batch(Row row) {
        UUID id = row.id("id");
        return new CertificateBatchResponse(
                id,
                row.id("decision_id"),
                row.number("template"),
                row.number("certificates"),
                row.count("size"),
                row.text("sha256"),
                row.instant("made_at"),
                CertificateBatchService.address(id));
    }
}
