package vn.tongket.awards.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of recipients, whoever writes, and how it compares names. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RecipientRulesInDatabaseTest {

    private static final String RESTRICT = "23001";

    @Inject
    Refusals refusals;

    @Inject
    RecipientDesk desk;

    @Inject
    Sql sql;

    private String one;
    private String other;
    private String group;
    private String merge;

    @BeforeEach
    void twoOfWhomOneIsTheOther() {
        desk.open();
        one = desk.enter(RecipientDesk.nobodysName());
        other = desk.enter(RecipientDesk.nobodysName());
        group = desk.enter(java.util.Map.of(
                "kind", "collective", "name", RecipientDesk.nobodysName(), "unit", RecipientDesk.DEPARTMENT));
        merge = desk.merged(one, other);
    }

    private String refused(String statement) {
        return refusals.of(statement
                .replace("{one}", "'" + one + "'")
                .replace("{other}", "'" + other + "'")
                .replace("{group}", "'" + group + "'")
                .replace("{merge}", "'" + merge + "'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pk_recipients                    | insert into recipients select * from recipients where id = {one}
            fk_recipients_keeper             | insert into recipients select gen_random_uuid(), kind, gen_random_uuid(), recorded_at, 1 from recipients where id = {one}
            ck_recipients_kind               | insert into recipients select gen_random_uuid(), 'animal', keeper_id, recorded_at, 1 from recipients where id = {one}
            ck_recipients_named              | insert into recipients select gen_random_uuid(), kind, keeper_id, recorded_at, 1 from recipients where id = {one}
            23001                            | update recipients set kind = 'household' where id = {one}
            23001                            | update recipients set keeper_id = gen_random_uuid() where id = {one}
            23001                            | delete from recipients where id = {one}
            pk_recipient_versions            | insert into recipient_versions (recipient_id, kind, valid_from, name) values ({one}, 'individual', date '2020-01-01', 'x')
            fk_recipient_versions_recipient  | insert into recipient_versions (recipient_id, kind, valid_from, name) values ({one}, 'household', date '2021-01-01', 'x')
            fk_recipient_versions_unit       | update recipient_versions set unit_id = gen_random_uuid() where recipient_id = {one}
            ck_recipient_versions_name       | update recipient_versions set name = ' ' where recipient_id = {one}
            ck_recipient_versions_position   | update recipient_versions set position = ' ' where recipient_id = {one}
            ck_recipient_versions_position   | update recipient_versions set position = 'x' where recipient_id = {group}
            23001                            | delete from recipient_versions where recipient_id = {one}
            uq_recipient_merges_merged       | insert into recipient_merges select gen_random_uuid(), {one}, {other}, kind, 'x', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            ck_recipient_merges_root         | insert into recipient_merges select gen_random_uuid(), {other}, {one}, kind, 'x', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            ck_recipient_merges_two          | insert into recipient_merges select gen_random_uuid(), {one}, {one}, kind, 'x', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            fk_recipient_merges_merged       | insert into recipient_merges select gen_random_uuid(), {one}, {group}, kind, 'x', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            fk_recipient_merges_kept         | insert into recipient_merges select gen_random_uuid(), {one}, {group}, 'collective', 'x', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            ck_recipient_merges_reason       | insert into recipient_merges select gen_random_uuid(), {one}, {group}, kind, ' ', now(), 'x', null, null, null, 1 from recipient_merges where id = {merge}
            ck_recipient_merges_undone       | update recipient_merges set undone_at = now() where id = {merge}
            ck_recipient_merges_undone       | update recipient_merges set undone_at = now(), undone_by = 'x', undone_reason = ' ' where id = {merge}
            23001                            | update recipient_merges set reason = 'khác' where id = {merge}
            23001                            | update recipient_merges set kept_id = {group}, undone_at = now(), undone_by = 'x', undone_reason = 'x' where id = {merge}
            23001                            | delete from recipient_merges where id = {merge}
            """)
    void theDatabaseKeepsTheRules(String constraint, String statement) {
        assertThat(refused(statement)).isEqualTo(constraint);
    }

    @Test
    void tablesAreNotEmptied() {
        for (String table : java.util.List.of("recipients", "recipient_versions", "recipient_merges")) {
            assertThat(refused("truncate " + table + " cascade")).as(table).isEqualTo(RESTRICT);
        }
    }

    @Test
    void anUndoneMergeStaysUndone() {
        desk.undo(desk.officer().header("If-Match", "*"), one, merge).statusCode(200);
        assertThat(refused("update recipient_merges set undone_reason = 'khác' where id = {merge}"))
                .isEqualTo(RESTRICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nguyễn Thị Hòa      | nguyễn thị  hoà     | true
            Lý Sỹ Bình          | LÝ SĨ BÌNH          | true
            Hoàng Thủy          | Hoàng Thuỷ          | true
            Đỗ Quý Đôn          | đỗ quí đôn          | true
            Nguyễn Văn Hà       | Nguyễn Văn Hạ       | false
            Trần Văn Đông       | Trần Văn Dông       | false
            Lê Thị Hoa          | Lê Thị Hoà          | false
            """)
    void namesAreComparedAsPeopleWriteThem(String first, String second, boolean same) {
        assertThat(sql.one(
                        "select name_key(?) = name_key(normalize(?, nfd)) as same",
                        row -> row.flag("same"),
                        first,
                        second))
                .contains(same);
    }
}
