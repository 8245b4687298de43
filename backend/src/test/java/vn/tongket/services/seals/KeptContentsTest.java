package vn.tongket.services.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.services.launch.EmbeddedPostgres;
import vn.tongket.testing.LastRelease;
import vn.tongket.testing.PostgresTestResource;

/**
 * Whoever owns the database can change what is kept for good with the triggers off, and is found out: in the database of an
 * installation that has something of every kind. Each test changes it, asks, and rolls back.
 */
class KeptContentsTest {

    private static final Path STATEMENT = Path.of("..", "scripts", "verify-trail.sql");

    /** What an owner of the database may do: no trigger and no foreign key stands in the way. */
    private static final String RULES_OFF = """
            do $$
            declare
                each record;
            begin
                for each in select conname, conrelid::regclass as of_table from pg_constraint
                            where contype = 'f' and connamespace = 'public'::regnamespace loop
                    execute format('alter table %s drop constraint %I', each.of_table, each.conname);
                end loop;
                for each in select tablename from pg_tables where schemaname = 'public' loop
                    execute format('alter table %I disable trigger user', each.tablename);
                end loop;
            end $$
            """;

    private static final String ONE_VALUE =
            "(select v.id from observation_versions v where v.status = 'approved' limit 1)";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres database;
    private static Connection connection;
    private static String statement;

    @BeforeAll
    static void anInstallation() throws Exception {
        database = EmbeddedPostgres.start(
                folder.resolve("data"), EmbeddedPostgres.Options.forTests(PostgresTestResource.BINARIES));
        LastRelease.restore(database.jdbcUrl(), database.username(), database.password());
        LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                .load()
                .migrate();
        connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        connection.setAutoCommit(false);
        statement = Files.readString(STATEMENT);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @BeforeEach
    void undo() throws SQLException {
        connection.rollback();
        run("set local timezone = 'UTC'");
    }

    private static void run(String... statements) throws SQLException {
        try (Statement one = connection.createStatement()) {
            for (String each : statements) {
                one.execute(each);
            }
        }
    }

    private static List<String> texts(String query) throws SQLException {
        try (Statement one = connection.createStatement();
                ResultSet rows = one.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** What is found: kind and thing of each finding, with its name where there is one. */
    private static List<String> found() throws SQLException {
        return texts("select concat_ws(' ', kind, thing, name) from (%s) found where kind <> 'checked'"
                .formatted(statement.strip().replaceFirst(";$", "")));
    }

    private static List<String> foundAfter(String... statements) throws SQLException {
        run(RULES_OFF);
        run(statements);
        return found();
    }

    @Test
    void nothingIsFoundWhereNothingWasDone() throws Exception {
        assertThat(found()).isEmpty();
    }

    @Test
    void theStatementKnowsEveryTableThatLeavesHashesAndTheInstallationHasRowsOfEach() throws Exception {
        Set<String> left = new TreeSet<>(texts("""
                select substring(p.prosrc from '\\(kind, key, hash\\) select ''([a-z-]+)''') || ' ' || t.tgrelid::regclass
                from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname like '%\\_contents' and t.tgname like '%\\_left'
                """));
        Pattern asked = Pattern.compile("select '([a-z-]+)' as kind, .*?\\n    from ([a-z_]+) m", Pattern.DOTALL);

        assertThat(left).hasSizeGreaterThan(20);
        assertThat(asked.matcher(present()).results().map(KeptContentsTest::kindAndTable))
                .containsExactlyInAnyOrderElementsOf(left);
        assertThat(texts("select distinct kind from audit_contents"))
                .containsExactlyInAnyOrderElementsOf(
                        left.stream().map(each -> each.split(" ")[0]).toList());
    }

    /** The part of the statement that says what is kept for good. */
    private static String present() {
        return statement.substring(statement.indexOf("), present as ("), statement.indexOf("), last_answer as ("));
    }

    private static String kindAndTable(MatchResult match) {
        return match.group(1) + " " + match.group(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    observation_versions    | values             | comment = 'x'
                    observation_versions    | values             | recorded_at = recorded_at + interval '1 microsecond'
                    observation_versions    | values             | recorded_by = 'x'
                    late_value_decisions    | late-values        | decision = 'withdraw', former_status = 'draft'
                    target_versions         | targets            | value = value + 1
                    target_waypoints        | waypoints          | value = value + 1
                    indicator_versions      | definitions        | roll_up_in_space = 'x'
                    unit_versions           | units              | name_vi = 'x'
                    unit_version_records    | unit-records       | code = 'X'
                    unit_successions        | successions        | rights_follow = not rights_follow
                    unit_succession_records | succession-records | source_page = 'x'
                    unit_changes            | acts               | title_vi = 'x'
                    plans                   | plans              | title_vi = 'x'
                    plan_versions           | plan-versions      | tasks = tasks + 1
                    tasks                   | tasks              | slips = slips + 1
                    task_units              | task-units         | role = 'watcher'
                    task_deliverables       | deliverables       | name_vi = 'x'
                    task_milestones         | milestones         | due = due + 1
                    task_states             | task-states        | slips = slips + 1
                    task_past_marks         | task-marks         | marked_on = marked_on - 1
                    award_decisions         | decisions          | signer = 'x'
                    awards                  | awards             | recipient_name = 'x'
                    council_votes           | tallies            | set_aside = 'x'
                    """)
    void oneThatWasAlteredOrRemovedIsFound(String table, String thing, String change) throws Exception {
        List<String> altered =
                foundAfter("update %s m set %s where m.ctid in (%s)".formatted(table, change, one(thing)));
        assertThat(altered)
                .filteredOn(each -> !each.contains(" figures "))
                .singleElement()
                .asString()
                .startsWith("altered " + thing + " ");

        undo();
        assertThat(foundAfter("delete from %s m where m.ctid in (%s)".formatted(table, one(thing))))
                .anySatisfy(each -> assertThat(each).startsWith("missing " + thing + " "));
    }

    /** A row of a kind that an entry has answered for. */
    private static String one(String thing) {
        Pattern kind = Pattern.compile(
                "select '" + thing + "' as kind, (.*?) as key,\\n.*?\\n    from ([a-z_]+) m", Pattern.DOTALL);
        MatchResult match = kind.matcher(present()).results().findFirst().orElseThrow();
        return "select m.ctid from %s m join audit_contents a on a.kind = '%s' and a.key = %s order by a.ordinal limit 1"
                .formatted(match.group(2), thing, match.group(1));
    }

    @Test
    void aValueIsNamedAsPeopleCallIt() throws Exception {
        String name = texts("""
                select i.code || '/%%/' || o.period || '%% v' || v.version
                from observation_versions v join observations o on o.id = v.observation_id
                join indicators i on i.id = o.indicator_id where v.id = %s
                """.formatted(ONE_VALUE)).getFirst();

        assertThat(foundAfter("update observation_versions set value = value + 1 where id = " + ONE_VALUE))
                .anySatisfy(each -> assertThat(each)
                        .matches(Pattern.quote("altered values " + name).replace("%", "\\E.*\\Q")));
    }

    @Test
    void aValueThatWasAddedIsFound() throws Exception {
        assertThat(foundAfter("""
                        insert into observation_versions (id, observation_id, version, status, definition_version, value,
                            not_applicable, value_origin, recorded_at, recorded_by)
                        select gen_random_uuid(), observation_id, version + 100, 'draft', definition_version, 1, false,
                            value_origin, recorded_at, recorded_by
                        from observation_versions where id = %s
                        """.formatted(ONE_VALUE)))
                .singleElement()
                .asString()
                .startsWith("added values ");
    }

    @Test
    void aNumberThatFiguresAreMadeOfIsFound() throws Exception {
        assertThat(foundAfter(
                        "update observations set value_in_force = value_in_force + 1 where id = (select observation_id"
                                + " from observation_versions where id = " + ONE_VALUE + ")"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith("altered figures "));
        undo();
        assertThat(foundAfter(
                        "update observation_sums set value = value + 1 where ctid = (select ctid from observation_sums"
                                + " where contributions > 0 limit 1)"))
                .singleElement()
                .asString()
                .startsWith("altered figures ");
    }

    @Test
    void whoChangesTheHashTooIsFoundByTheEntryThatAnsweredForIt() throws Exception {
        assertThat(foundAfter("update audit_contents set hash = sha256('x') where number = 1"))
                .anySatisfy(each -> assertThat(each).isEqualTo("changed"))
                .anySatisfy(each -> assertThat(each).startsWith("altered "));
        undo();
        assertThat(foundAfter("delete from audit_contents where number = 1"))
                .anySatisfy(each -> assertThat(each).isEqualTo("changed"))
                .anySatisfy(each -> assertThat(each).startsWith("added "));
    }

    @Test
    void whatIsWrittenPastTheApplicationIsWrittenDownByTheDatabase() throws Exception {
        run("update tasks set weight = coalesce(weight, 0) + 1 where id = (select id from tasks limit 1)");
        run("set constraints all immediate");

        assertThat(
                        texts(
                                "select concat_ws(' ', action, resource, actor_name) from audit_entries order by at desc limit 1"))
                .containsExactly("write tasks " + database.username());
        assertThat(found()).isEmpty();
    }

    @Test
    void hashesAreNeitherChangedNorTakenAway() throws SQLException {
        for (String change : List.of(
                "update audit_contents set hash = null", "delete from audit_contents", "truncate audit_contents")) {
            undo();
            assertThatThrownBy(() -> run(change)).isInstanceOf(SQLException.class);
        }
    }
}
