package vn.tongket.awards.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.tongket.awards.councils.CouncilWorld.TITLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.awards.councils.CouncilWorld.Council;
import vn.tongket.awards.councils.CouncilWorld.Item;
import vn.tongket.awards.councils.CouncilWorld.Person;
import vn.tongket.awards.councils.CouncilWorld.Session;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Who voted how is kept nowhere: not in a table, an entry of the trail, an answer that is remembered, a tag or a log. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CouncilSecrecyTest {

    private static final String CHOICES =
            Stream.of(BallotChoice.values()).map(BallotChoice::code).collect(Collectors.joining("|", "(", ")"));

    /** A choice as a value of JSON or as a whole text, also within JSON that is itself a text; not as a member's name. */
    private static final Pattern CHOICE = Pattern.compile("\\\\*\"" + CHOICES + "\\\\*\"(?!\\s*:)");

    /** What the test itself asks with, whose log has its bodies. */
    private static final String CLIENT = "org.apache.http";

    private static final Set<String> OF_SIGNING_IN = Set.of("api_tokens", "sessions");
    private static final Set<String> OF_VOTES = Set.of("council_ballot_rights", "council_votes");

    @Inject
    CouncilWorld world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
    }

    private List<String> tables() {
        return sql.list(
                "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace",
                row -> row.text("relname"));
    }

    /** Every row of every table, as text. */
    private Map<String, Set<String>> everything() {
        Map<String, Set<String>> rows = new TreeMap<>();
        tables().forEach(table -> rows.put(
                table,
                new TreeSet<>(sql.list(
                        "select to_jsonb(t)::text as content from " + table + " t", row -> row.text("content")))));
        return rows;
    }

    private static Map<String, Set<String>> added(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Map<String, Set<String>> added = new TreeMap<>();
        after.forEach((table, rows) -> {
            Set<String> fresh = new TreeSet<>(rows);
            fresh.removeAll(before.getOrDefault(table, Set.of()));
            if (!fresh.isEmpty()) {
                added.put(table, fresh);
            }
        });
        return added;
    }

    @Test
    void aBallotWritesTheTallyAndThatARightIsSpentAndNothingElse() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        Map<String, Set<String>> before = everything();
        item.cast(council.member(1), "decline").statusCode(200);
        Map<String, Set<String>> added = added(before, everything());
        added.keySet().removeAll(OF_SIGNING_IN);
        assertThat(added.keySet()).isEqualTo(OF_VOTES);
        assertThat(added.get("council_votes"))
                .singleElement()
                .asString()
                .doesNotContain(council.member(1).account());
        assertThat(added.get("council_ballot_rights"))
                .singleElement()
                .asString()
                .doesNotContainPattern(CHOICE);
    }

    @Test
    void whoeverVotesHowTheDatabaseLooksTheSame() {
        Council council = world.council(4);
        Session session = council.sitting(4);
        Item one = session.voting(council.nomination(TITLE));
        Item other = session.voting(council.nomination(TITLE));
        one.cast(council.member(0), "approve").statusCode(200);
        one.cast(council.member(1), "decline").statusCode(200);
        one.cast(council.member(2), "abstain").statusCode(200);
        other.cast(council.member(2), "decline").statusCode(200);
        other.cast(council.member(0), "abstain").statusCode(200);
        other.cast(council.member(1), "approve").statusCode(200);
        Map<String, Set<String>> all = everything();
        OF_VOTES.forEach(
                table -> assertThat(mentioning(all.get(table), one)).isEqualTo(mentioning(all.get(table), other)));
    }

    private static Set<String> mentioning(Set<String> rows, Item item) {
        return rows.stream()
                .filter(row -> row.contains(item.id()))
                .map(row -> row.replace(item.id(), "the item"))
                .collect(Collectors.toSet());
    }

    @Test
    void theTransactionThatARowComesFromTellsNothing() {
        Council council = world.council(5);
        Item item = council.sitting(5).voting(council.nomination(TITLE));
        Set<String> seen = new HashSet<>();
        for (String choice : List.of("approve", "decline", "approve")) {
            item.cast(council.member(seen.size()), choice).statusCode(200);
            assertThat(transactions(item)).hasSize(1);
            assertThat(seen.addAll(transactions(item)))
                    .as("all rows are written anew")
                    .isTrue();
        }
        item.move("counted", null).statusCode(200);
        assertThat(transactions(item))
                .as("no row of a vote that is over comes from a ballot")
                .hasSize(1);
        assertThat(transactions(item)).doesNotContainAnyElementsOf(seen);
    }

    private Set<String> transactions(Item item) {
        return new HashSet<>(
                sql.list("""
                select xmin::text as x from council_ballot_rights where item_id = ?
                union select xmin::text from council_votes where item_id = ?
                """, row -> row.text("x"), UUID.fromString(item.id()), UUID.fromString(item.id())));
    }

    @Test
    void theTablesOfVotesHaveNoColumnMoreAndLeadFromNoTallyToAMember() {
        assertThat(columns("council_votes"))
                .containsExactly(
                        "abstain",
                        "approve",
                        "decline",
                        "item_id",
                        "members",
                        "present",
                        "recused",
                        "set_aside",
                        "status",
                        "terms",
                        "turn");
        assertThat(columns("council_ballot_rights"))
                .containsExactly("item_id", "member_id", "spent", "turn", "written");
        assertThat(referencedFrom("council_votes"))
                .contains("council_items", "nominations", "units")
                .doesNotContain("council_ballot_rights", "council_members", "accounts", "audit_entries");
        assertThat(referringTo("council_votes")).containsExactly("council_ballot_rights");
        assertThat(referringTo("council_ballot_rights")).isEmpty();
    }

    @Test
    void nothingOfTheWholeSchemaHasRoomForAMemberBesideAChoice() {
        List<String> both = sql.list("""
                select c.relname from pg_class c
                where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
                  and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                              and a.attname ~ '^(approve|decline|abstain|choice|vote|ballot)s?$')
                  and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                              and a.attname ~ '(account|member|actor|voter|user|recorded_by|_by)(_id|_name)?$')
                """, row -> row.text("relname"));
        assertThat(both).isEmpty();
        List<String> named = sql.list("""
                select relname from pg_class where relkind in ('r', 'p', 'v', 'm', 'S')
                  and relnamespace = 'public'::regnamespace and relname ~ 'ballot|vote'
                order by relname
                """, row -> row.text("relname"));
        assertThat(named)
                .as("no other table, view or sequence is about votes")
                .containsExactlyElementsOf(new TreeSet<>(OF_VOTES));
        List<String> triggers = sql.list("""
                select tgname from pg_trigger where not tgisinternal
                  and tgrelid in ('council_votes'::regclass, 'council_ballot_rights'::regclass) order by tgname
                """, row -> row.text("tgname"));
        assertThat(triggers)
                .as("none of which writes anywhere, but for the hash of what was counted")
                .containsExactly(
                        "council_ballot_rights_add_up",
                        "council_ballot_rights_keep",
                        "council_ballot_rights_not_emptied",
                        "council_votes_add_up",
                        "council_votes_keep",
                        "council_votes_left",
                        "council_votes_left_again",
                        "council_votes_left_last",
                        "council_votes_not_emptied");
    }

    private List<String> columns(String table) {
        return sql.list("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attname
                """, row -> row.text("attname"), table);
    }

    /** All tables that are reached from one by following references. */
    private List<String> referencedFrom(String table) {
        return sql.list("""
                with recursive reached as (
                    select ?::regclass::oid as id
                    union
                    select f.confrelid from pg_constraint f join reached r on f.conrelid = r.id where f.contype = 'f'
                ) select id::regclass::text as name from reached
                """, row -> row.text("name"), table);
    }

    private List<String> referringTo(String table) {
        return sql.list(
                "select conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = ?::regclass",
                row -> row.text("name"),
                table);
    }

    @Test
    void afterASessionNoRowOfAnyTableHoldsAChoice() {
        Council council = world.council(6);
        Map<String, Set<String>> before = everything();
        Session session = council.sitting(5);
        Item item = session.voting(council.nomination(TITLE));
        council.member(0)
                .asks()
                .header("Idempotency-Key", "my-ballot-" + UUID.randomUUID())
                .body(Map.of("choice", "decline"))
                .put(item.address() + "/ballot")
                .then()
                .statusCode(200);
        item.cast(council.member(0), "decline").statusCode(409);
        item.cast(council.member(1), "approve").statusCode(200);
        item.cast(council.member(2), "abstain").statusCode(200);
        item.written(council.accounts(5, 6), 1, 0, 0).statusCode(200);
        item.move("counted", null).statusCode(200);
        session.move(council.chair(), "closed", null).statusCode(200);
        Map<String, Set<String>> added = added(before, everything());

        assertThat(added).containsKeys("audit_entries", "council_items", "council_votes", "council_ballot_rights");
        added.forEach((table, rows) ->
                assertThat(rows).as(table).noneMatch(row -> CHOICE.matcher(row).find()));
        assertThat(added.get("audit_entries"))
                .as("what the trail says of votes in writing has no numbers")
                .filteredOn(row -> row.contains("count-written"))
                .singleElement()
                .asString()
                .contains(council.member(5).account())
                .doesNotContain("approve", "decline", "abstain");
        assertThat(added.get("audit_entries"))
                .as("a ballot leaves no entry")
                .noneMatch(row ->
                        row.contains("\"actor_name\": \"" + council.member(2).username() + "\""));
        assertThat(added.keySet()).doesNotContain("idempotency_keys", "jobs");
    }

    @Test
    void theSearchWouldFindAChoice() {
        assertThat(CHOICE.matcher("{\"a\": {\"choice\": \"approve\"}}").find()).isTrue();
        assertThat(CHOICE.matcher("{\"a\": \"{\\\"choice\\\":\\\"decline\\\"}\"}")
                        .find())
                .isTrue();
        assertThat(CHOICE.matcher("{\"x\": [\"abstain\"]}").find()).isTrue();
        assertThat(CHOICE.matcher("{\"approve\": 3, \"decline\" : 0}").find()).isFalse();
    }

    @Test
    void noLogSaysWhatABallotSays() {
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        List<String> lines = logged(() -> {
            item.cast(council.member(0), "approve").statusCode(200);
            item.cast(council.member(0), "decline").statusCode(409);
            item.cast(council.member(1), "abstain").statusCode(200);
            item.cast(council.member(1), "both").statusCode(400);
            item.written(council.accounts(2, 3), 1, 0, 0).statusCode(422);
        });
        assertThat(lines).anyMatch(line -> line.contains("council-ballot.cast-already"));
        assertThat(lines)
                .as("a line that names a choice names all that there are, as the answer to a wrong one does")
                .noneMatch(line -> Set.of(1L, 2L).contains(choicesIn(line)));
    }

    /** Other than where the driver of the database names the columns of an answer, which counts of all choices have. */
    private static long choicesIn(String line) {
        return Pattern.compile("(?<!Field\\()" + CHOICES)
                .matcher(line)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    /** What is logged at whatever level while something is done. */
    private static List<String> logged(Runnable operation) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler keeper = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLoggerName().startsWith(CLIENT)) {
                    return;
                }
                lines.add(line.getLoggerName() + " " + line.getMessage() + " " + Arrays.toString(line.getParameters())
                        + " " + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        keeper.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        Logger ours = Logger.getLogger("vn.tongket");
        Level level = root.getLevel();
        Level ourLevel = ours.getLevel();
        root.addHandler(keeper);
        root.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        try {
            operation.run();
        } finally {
            root.removeHandler(keeper);
            root.setLevel(level);
            ours.setLevel(ourLevel);
        }
        return lines;
    }

    @Test
    void neitherTheSizeOfARequestNorThatOfItsAnswerTellsAChoice() {
        assertThat(Arrays.stream(BallotChoice.values())
                        .map(each -> each.code().length())
                        .distinct())
                .hasSize(1);
        Council council = world.council(3);
        Item item = council.sitting(3).voting(council.nomination(TITLE));
        List<String> answers = new ArrayList<>();
        for (BallotChoice choice : BallotChoice.values()) {
            answers.add(item.cast(council.member(answers.size()), choice.code())
                    .statusCode(200)
                    .extract()
                    .asString()
                    .replaceFirst("\"cast\":\\d", ""));
        }
        assertThat(new HashSet<>(answers)).hasSize(1);
    }

    @Test
    void whileAVoteIsOpenNobodyReadsItsTally() {
        Council council = world.council(3);
        Session session = council.sitting(3);
        Item item = session.voting(council.nomination(TITLE));
        item.cast("approve", "decline");
        for (String address : List.of(
                item.address(),
                session.address() + "/items",
                session.address() + "/minutes",
                item.address() + "/ballot")) {
            assertThat(council.chair()
                            .get(address)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContainPattern("\"" + CHOICES + "\"");
        }
        assertThat(council.secretary()
                        .header("Accept", "text/csv")
                        .get(session.address() + "/items")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("approve\"\":1");
        item.move("counted", null).statusCode(200).body("result.approve", is(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void talliesAddUpHoweverManyVoteAtOnceAndHoweverOften(long seed) throws Exception {
        Random chance = new Random(seed);
        int size = 6 + chance.nextInt(3);
        Council council = world.council(size);
        Item item = council.sitting(size).voting(council.nomination(TITLE));
        List<BallotChoice> choices = Stream.generate(() -> BallotChoice.values()[chance.nextInt(3)])
                .limit(size)
                .toList();
        List<Integer> attempts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int times = 1 + chance.nextInt(3); times > 0; times--) {
                attempts.add(i);
            }
        }
        java.util.Collections.shuffle(attempts, chance);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService voters = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = attempts.stream()
                    .map(who -> voters.submit(() -> {
                        Person member = council.member(who);
                        return item.cast(member, choices.get(who).code())
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(size);
        item.move("counted", null)
                .statusCode(200)
                .body("result.approve", is(count(choices, BallotChoice.APPROVE)))
                .body("result.decline", is(count(choices, BallotChoice.DECLINE)))
                .body("result.abstain", is(count(choices, BallotChoice.ABSTAIN)));
    }

    private static int count(List<BallotChoice> choices, BallotChoice choice) {
        return (int) choices.stream().filter(choice::equals).count();
    }
}
