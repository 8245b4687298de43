package vn.tongket.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Migrations.Break;

/**
 * While replicas are replaced the last release runs on the tables of this one, and after a rollback too: migrations since
 * then add, and take nothing away, and functions and triggers stay what they were. What looks otherwise stands in {@code
 * release/contract.csv} with the reason why the last release bears it, or that it does not.
 */
class MigrationRulesTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path RELEASE = Path.of("..", "release");

    private static String lastOfThePreviousRelease() throws Exception {
        Matcher line = Pattern.compile("^migration (\\d{4})$", Pattern.MULTILINE)
                .matcher(Files.readString(RELEASE.resolve("previous")));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    @Test
    void whatTheLastReleaseMayNotBearIsListedWithAReasonAndNothingElseIs() throws Exception {
        List<String[]> lines = Files.readAllLines(RELEASE.resolve("contract.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .toList();

        assertThat(lines).allSatisfy(line -> assertThat(line[3]).hasSizeGreaterThan(20));
        assertThat(lines.stream().map(line -> new Break(line[0], line[1], line[2])))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Migrations.breaksAfter(lastOfThePreviousRelease(), MIGRATIONS),
                                Migrations.functionsOtherThan(sumsOfThePreviousRelease(), MIGRATIONS))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void otherFunctionsAreFound() throws Exception {
        Map<String, String> sums = new HashMap<>(sumsOfThePreviousRelease());
        String changed = sums.keySet().iterator().next();
        sums.put(changed, "of another text");

        assertThat(Migrations.functionsOtherThan(sums, MIGRATIONS)).contains(new Break("R", "functions", changed));
    }

    /** {@code functions.sha256} has a line for each file, as {@code sha256sum} writes it. */
    private static Map<String, String> sumsOfThePreviousRelease() throws Exception {
        return Files.readAllLines(RELEASE.resolve("functions.sha256")).stream()
                .map(line -> line.split(" {2}", 2))
                .collect(Collectors.toMap(line -> Path.of(line[1]).getFileName().toString(), line -> line[0]));
    }

    @Test
    void theLastMigrationOfThePreviousReleaseIsThere() throws Exception {
        String version = lastOfThePreviousRelease();
        assertThat(Migrations.below(MIGRATIONS).keySet()).anyMatch(name -> name.startsWith("V" + version + "__"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drop table things                                                       | drop table   | things
            drop function f(integer)                                                | drop function | f
            alter table things drop column name                                     | drop column  | things.name
            alter table things rename column name to title                          | rename       | things.title
            alter table things rename to items                                      | rename       | things.items
            alter table things alter column name type json using name::json         | type         | things.name
            alter table things alter column name set not null                       | not null     | things.name
            alter table things alter column name drop default                       | drop default | things.name
            alter table things add column a text, add column b integer not null     | not null     | things.b
            alter table things add constraint ck_things check (length(name) < 9)    | check        | ck_things
            alter table things add column c text, add constraint ck check (c = name) | check       | ck
            alter table things add constraint uq_things unique (name)               | unique       | uq_things
            create unique index uq_things on things (lower(name))                   | unique       | uq_things
            create trigger t before insert on things for each row execute function f() | trigger   | t
            """)
    void isFound(String statement, String rule, String object) {
        assertThat(breaksOf(statement)).containsExactly(new Break("0002", rule, object));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table others (id uuid not null, constraint ck_others check (id is not null))
            alter table others add constraint ck_more check (id is not null)
            alter table things add column a text
            alter table things add column a text not null default 'x'
            alter table things add column a text, add constraint ck_a check (a <> 'name')
            alter table things drop constraint ck_name
            create index ix_things on things (name)
            create trigger t before insert on others for each row execute function f()
            create function f() returns trigger language plpgsql as $$ begin drop table things; end $$
            -- drop table things;
            """)
    void isNoBreak(String statement) {
        assertThat(breaksOf(statement)).isEmpty();
    }

    private static List<Break> breaksOf(String statement) {
        return Migrations.breaksAfter(
                "0001",
                Map.of("0001", "create table things (id uuid not null, name text);", "0002", "\n" + statement + ";\n"));
    }
}
