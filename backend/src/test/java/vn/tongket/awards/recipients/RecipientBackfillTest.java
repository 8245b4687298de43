package vn.tongket.awards.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.services.launch.EmbeddedPostgres;
import vn.tongket.testing.LastRelease;
import vn.tongket.testing.PostgresTestResource;

/** The migration makes recipients of those whom awards named before there were any. */
class RecipientBackfillTest {

    private static final String BEFORE = "0143";

    /** Awards of the last release's first decision and type, by name, unit or none, position, day and status. */
    private static final String AWARDS = """
            with given (name, unit, position, day, status) as (values
                ('Vi Thị Hòa', 1, 'Chuyên viên', date '2021-12-20', 'issued'),
                ('VI THỊ  HOÀ', 1, 'Chuyên viên', date '2022-12-20', 'annulled'),
                ('Vi Thị Hòa', 1, 'Trưởng phòng', date '2023-12-20', 'issued'),
                ('Vi Thị Hóa', 1, 'Chuyên viên', date '2021-12-20', 'issued'),
                ('Vi Thị Hòa', 2, null, date '2021-12-20', 'issued'),
                ('Vi Thị Hòa', null, null, date '2021-12-20', 'issued'),
                ('Vi Thị Hòa', null, null, date '2021-12-21', 'issued'),
                ('Nháp Văn', 1, null, date '2021-12-20', 'draft'),
                ('Thôi Văn', 1, null, date '2021-12-20', 'withdrawn')
            ), places as (
                select id, row_number() over (order by id) as place from units
            ), numbered as (
                select g.*, row_number() over () as n, gen_random_uuid() as decision, p.id as unit_id
                from given g left join places p on p.place = g.unit
            ), decided as (
                insert into award_decisions (id, authority_id, number, decided_on, signer, status, search_text, recorded_at,
                  known_since, revision, annulled_at, annulment_reason)
                select decision, (select authority_id from award_decisions order by id limit 1), n || '/QĐ', day, 'Người ký',
                  status, '', now(), now(), 1, case when status = 'annulled' then now() end,
                  case when status = 'annulled' then 'x' end
                from numbered
            )
            insert into awards (id, decision_id, type_id, recipient_kind, recipient_name, recipient_unit_id,
              recipient_position, achievement_year, serial, status, search_text, recorded_at, revision, annulled_at,
              annulment_reason)
            select gen_random_uuid(), decision, (select type_id from awards order by id limit 1), 'individual', name, unit_id,
              position, 2021, case when status in ('issued', 'annulled') then '0000-0000-0000-000' || n end, status, '',
              now(), 1, case when status = 'annulled' then now() end, case when status = 'annulled' then 'x' end
            from numbered
            """;

    @TempDir
    private Path folder;

    @Test
    void everyNamedAwardThatCountsHasItsRecipient() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(
                        folder, EmbeddedPostgres.Options.forTests(PostgresTestResource.BINARIES));
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            LastRelease.restore(database.jdbcUrl(), database.username(), database.password());
            LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                    .target(BEFORE)
                    .load()
                    .migrate();
            try (Statement statement = connection.createStatement()) {
                statement.execute(AWARDS);
            }

            LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                    .load()
                    .migrate();

            assertThat(texts(connection, """
                            select count(distinct a.recipient_id) || ' of ' || count(a.recipient_id) from awards a
                            """))
                    .as("one for each name and unit; without a unit each alone; drafts and what was given up have none")
                    .containsExactly("5 of 7");
            assertThat(texts(connection, """
                            select a.recipient_name || ' ' || d.decided_on from awards a
                            join award_decisions d on d.id = a.decision_id
                            where a.recipient_id = (select recipient_id from awards where recipient_position = 'Trưởng phòng')
                            order by d.decided_on
                            """))
                    .containsExactly("Vi Thị Hòa 2021-12-20", "VI THỊ  HOÀ 2022-12-20", "Vi Thị Hòa 2023-12-20");
            assertThat(texts(connection, """
                            select v.valid_from || ' ' || v.name || ', ' || v.position from recipient_versions v
                            where v.recipient_id = (select recipient_id from awards where recipient_position = 'Trưởng phòng')
                            order by v.valid_from
                            """))
                    .containsExactly("2021-12-20 Vi Thị Hòa, Chuyên viên", "2023-12-20 Vi Thị Hòa, Trưởng phòng");
            assertThat(texts(
                            connection,
                            "select count(*) from recipients where keeper_id not in (select id from units)"))
                    .containsExactly("0");
        }
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        }
    }
}
