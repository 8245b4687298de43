package vn.tongket.awards.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.awards.councils.CouncilWorld.TITLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.awards.councils.CouncilWorld.Council;
import vn.tongket.awards.councils.CouncilWorld.Item;
import vn.tongket.awards.councils.CouncilWorld.Session;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.SettableClock;

/** What the database refuses of councils, sessions and votes, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CouncilRulesInDatabaseTest {

    private static final String RESTRICT = "23001";

    @Inject
    Refusals refusals;

    @Inject
    CouncilWorld world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private Council council;
    private Session session;
    private Item item;

    @BeforeEach
    void aVote() {
        clock.reset();
        world.stand();
        council = world.council(4);
        session = council.sitting(4);
        item = session.item(council.nomination(TITLE));
        item.recuse(council.secretary(), council.member(3), "Người thân").statusCode(200);
        item.move("voting", null).statusCode(200);
    }

    private String refused(String statement) {
        return refusals.of(filled(statement));
    }

    private String filled(String statement) {
        return statement
                .replace("{council}", "'" + council.id + "'")
                .replace("{session}", "'" + session.id() + "'")
                .replace("{item}", "'" + item.id() + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            council_members     | ck_council_members_function    | council_id = {council} | {"function":"king"}
            council_members     | ck_council_members_validity    | council_id = {council} | {"valid_to":"2020-01-01"}
            council_members     | ex_council_members_once        | council_id = {council} | {"function":"member","valid_from":"2021-01-01"}
            councils            | ck_councils_validity           | id = {council}         | {"valid_to":"2019-01-01"}
            councils            | ex_councils_term               | id = {council}         | {"valid_from":"2021-01-01"}
            council_sessions    | ck_council_sessions_status     | id = {session}         | {"status":"lost"}
            council_sessions    | ck_council_sessions_reason     | id = {session}         | {"status":"cancelled"}
            council_sessions    | ck_council_sessions_signed     | id = {session}         | {"status":"closed"}
            council_sessions    | ck_council_sessions_signed_name | id = {session}         | {"signed_name":"x"}
            council_items       | ck_council_items_status        | id = {item}            | {"ordinal":9,"status":"lost"}
            council_items       | ck_council_items_turn          | id = {item}            | {"ordinal":9,"turn":0}
            council_items       | ck_council_items_reason        | id = {item}            | {"ordinal":9,"status":"withdrawn"}
            council_items       | uq_council_items_nomination    | id = {item}            | {"ordinal":9}
            council_items       | uq_council_items_ordinal       | id = {item}            | {"status":"withdrawn","reason":"x"}
            council_votes       | uq_council_votes_open          | item_id = {item}       | {"turn":2}
            council_votes       | ck_council_votes_people        | item_id = {item}       | {"turn":2,"status":"counted","present":9}
            council_votes       | ck_council_votes_tally         | item_id = {item}       | {"turn":2,"status":"counted","approve":4}
            council_votes       | ck_council_votes_tally         | item_id = {item}       | {"turn":2,"status":"counted","approve":-1}
            council_votes       | ck_council_votes_void          | item_id = {item}       | {"turn":2,"status":"void","set_aside":"x","approve":1}
            council_votes       | ck_council_votes_set_aside     | item_id = {item}       | {"turn":2,"status":"void"}
            council_votes       | ck_council_votes_terms         | item_id = {item}       | {"turn":2,"status":"counted","terms":[]}
            council_votes       | ck_council_votes_add_up        | item_id = {item}       | {"turn":2,"status":"counted","approve":1}
            """)
    void aRowKeepsTheRules(String table, String constraint, String where, String changes) {
        String own = table.equals("council_votes") ? "'{}'::jsonb" : "jsonb_build_object('id', gen_random_uuid())";
        assertThat(refused("insert into " + table + " select (jsonb_populate_record(r, " + own + " || '" + changes
                        + "'::jsonb)).* from " + table + " r where " + where + " limit 1"))
                .isEqualTo(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update council_votes set members = members + 1 where item_id = {item}",
                "update council_votes set status = 'counted', approve = approve - 1 where item_id = {item}",
                "delete from council_votes where item_id = {item}",
                "update council_ballot_rights set written = not written where item_id = {item}",
                "delete from council_ballot_rights where item_id = {item}",
                "update council_sessions set status = 'cancelled', reason = 'x' where id = {session}",
                "delete from council_sessions where id = {session}",
                "delete from council_recusals where item_id = {item}"
            })
    void whatMayNotChangeDoesNot(String statement) {
        assertThat(refused(statement)).isIn(RESTRICT, "ck_council_votes_tally");
    }

    @Test
    void whoSatWhenTheCouncilVotedStays() {
        for (String change :
                List.of("function = 'deputy-chair'", "valid_to = '2022-12-20'", "valid_from = '2023-01-01'")) {
            assertThat(refused("update council_members set " + change
                            + " where council_id = {council} and function = 'member'"))
                    .isEqualTo("ck_council_members_voted");
        }
    }

    @Test
    void aTallyWithoutSpentRightsAndSpentRightsWithoutATallyAreRefusedAtCommit() {
        assertThat(refused("update council_votes set approve = 1 where item_id = {item}"))
                .isEqualTo("ck_council_votes_add_up");
        assertThat(refused("update council_ballot_rights set spent = true where item_id = {item}"))
                .isEqualTo("ck_council_votes_add_up");
    }

    @Test
    void aRightIsNotGivenBackAndATallyDoesNotShrink() {
        item.cast("approve", "decline");
        assertThat(refused("update council_ballot_rights set spent = false where item_id = {item}"))
                .isEqualTo(RESTRICT);
        assertThat(refused(
                        "update council_votes set approve = approve - 1, decline = decline + 1 where item_id = {item}"))
                .isEqualTo(RESTRICT);
    }

    @Test
    void aVoteThatWasCountedAndASessionThatIsClosedStay() {
        item.cast("approve", "decline");
        assertThat(
                        refused(
                                "update council_sessions set status = 'closed', signed_at = now(), signed_by = 'x', signed_name = 'x' where id = {session}"))
                .isEqualTo("ck_council_sessions_items_done");
        item.move("counted", null).statusCode(200);
        assertThat(refused("update council_votes set abstain = 1 where item_id = {item}"))
                .isEqualTo(RESTRICT);
        assertThat(refused("update council_ballot_rights set spent = true where item_id = {item}"))
                .isEqualTo(RESTRICT);
        session.move(council.chair(), "closed", null).statusCode(200);
        assertThat(refused("update council_sessions set place = 'x' where id = {session}"))
                .isEqualTo(RESTRICT);
        assertThat(refused("update council_items set reason = 'x' where id = {item}"))
                .isEqualTo(RESTRICT);
        assertThat(refused("update council_attendances set present = false where session_id = {session}"))
                .isEqualTo(RESTRICT);
        assertThat(
                        refused(
                                "insert into council_recusals (item_id, council_id, member_id, ground) select {item}, council_id, id, 'self' from council_members where council_id = {council} limit 1"))
                .isEqualTo(RESTRICT);
    }
}
