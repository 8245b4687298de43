package vn.tongket.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import vn.tongket.kernel.persistence.Sql;

/** What the database refuses, whoever writes. Nothing that is tried stays. */
@ApplicationScoped
public class Refusals {

    /** The state of what refuses to change or remove history. */
    public static final String RESTRICT = "23001";

    /** What is answered where nothing was refused. */
    public static final String TAKEN = "taken";

    private final Sql sql;

    Refusals(Sql sql) {
        this.sql = sql;
    }

    /** The constraint that refuses a statement, in the end of its transaction if not before; its state where none is named. */
    public String of(String statement, @Nullable Object... arguments) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                sql.update(statement, arguments);
                sql.update("set constraints all immediate");
                QuarkusTransaction.setRollbackOnly();
            });
        } catch (IllegalStateException refused) {
            return reason(refused);
        }
        return TAKEN;
    }

    private static String reason(Throwable refused) {
        Throwable cause = refused;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof PSQLException refusal) || refusal.getServerErrorMessage() == null) {
            throw new IllegalStateException(refused);
        }
        String constraint = refusal.getServerErrorMessage().getConstraint();
        return constraint == null ? refusal.getSQLState() : constraint;
    }

    /** What tables refuse by name: checks, references, what is unique. Keys that are made up are left out. */
    public Set<String> rulesOf(String... tables) {
        return new TreeSet<>(sql.list("""
                select c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
                where t.relname = any(?) and c.contype in ('c', 'u', 'x', 'f')
                union
                select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
                  join pg_class t on t.oid = x.indrelid
                where t.relname = any(?) and x.indisunique and not x.indisprimary
                """, row -> row.text("name"), List.of(tables), List.of(tables)));
    }

    /** The same of a copy of a row, under another id, but for some columns. */
    public String ofCopy(String table, String where, String changes) {
        return of("insert into " + table
                + " select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()) || '" + changes
                + "'::jsonb)).* from " + table + " r where " + where + " limit 1");
    }
}
