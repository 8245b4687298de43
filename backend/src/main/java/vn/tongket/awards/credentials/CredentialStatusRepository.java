package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Sql;

/** Every query about places in status lists. */
@ApplicationScoped
class CredentialStatusRepository {

    private final Sql sql;

    CredentialStatusRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<StatusPlace> find(UUID award) {
        return sql.one(
                "select list, position from credential_status_entries where award_id = ?",
                row -> new StatusPlace(row.number("list"), row.number("position")),
                award);
    }

    /** The newest list; the first is there before anything is on it. */
    int newest() {
        return (int) sql.number("select coalesce(max(list), 1)::bigint as n from credential_status_entries");
    }

    long used(int list) {
        return sql.number("select count(*) as n from credential_status_entries where list = ?", list);
    }

    /** Gives an award a place; false where the place is taken or the award has one. */
    boolean give(UUID award, StatusPlace place) {
        return sql.update(
                        "insert into credential_status_entries (award_id, list, position) values (?, ?, ?) on conflict do nothing",
                        award,
                        place.list(),
                        place.position())
                == 1;
    }

    /** Of a list, the positions of these awards. */
    List<Integer> positions(int list, Keys awards) {
        return sql.list(
                "select position from credential_status_entries where list = ? and award_id = any(?::uuid[])",
                row -> row.number("position"),
                list,
                awards);
    }
}
