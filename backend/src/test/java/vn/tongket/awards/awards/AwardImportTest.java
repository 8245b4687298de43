package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.recordedAward;
import static vn.tongket.testing.AwardWorld.recordedDecision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

/** Past awards that come in by the door, and what the database refuses. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardImportTest {

    private static final Actor LOADER = Actor.installation("sample-data");

    @Inject
    AwardWorld world;

    @Inject
    RecordedAwards recorded;

    @Inject
    Sql sql;

    @BeforeEach
    void stand() {
        world.stand();
    }

    @Test
    void whatASourceDoesNotSayStaysNull() {
        UUID decision = world.importDecision(LOADER, recordedDecision("AW-I1"));
        UUID award = world.importAward(LOADER, recordedAward("AW-I1-A", "AW-I1", 6));

        anybody()
                .get("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(200)
                .body("status", is("recorded"))
                .body("number", nullValue())
                .body("date", nullValue())
                .body("signer", nullValue())
                .body("knownSince", is("2022-12-25T17:00:00Z"))
                .body("source.document", is("Báo thử"));
        anybody()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("status", is("recorded"))
                .body("count", is(6))
                .body("recipient.name", nullValue())
                .body("recipient.unit", nullValue())
                .body("serial", nullValue())
                .body("decision.number", nullValue())
                .body("decision.authority.code", is(AwardWorld.DEPARTMENT))
                .body("source.document", is("Báo thử"));
        anybody()
                .queryParam("unit", AwardWorld.DEPARTMENT)
                .queryParam("year", 2022)
                .queryParam("status", "recorded")
                .queryParam("limit", 500)
                .get("/api/v1/award-decisions")
                .then()
                .body("items.id", hasItem(decision.toString()));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        UUID decision = world.importDecision(LOADER, recordedDecision("AW-I2"));
        UUID award = world.importAward(LOADER, recordedAward("AW-I2-A", "AW-I2", null));

        assertThat(world.importDecision(LOADER, recordedDecision("AW-I2"))).isEqualTo(decision);
        assertThat(world.importAward(LOADER, recordedAward("AW-I2-A", "AW-I2", 9)))
                .isEqualTo(award);
        assertThat(recorded.findByKey("AW-I2-A")).contains(award);
        assertThat(recorded.findByKey("AW-I2-Z")).isEmpty();
        assertThat(world.column("awards", "recipient_count", award.toString())).isEqualTo("null");
        assertThat(world.trail("awards", "AW-I2-A")).containsExactly("import");
    }

    @Test
    void aTypeThatIsThereStaysAsItIs() {
        world.stand();
        assertThat(world.trail("award-types", AwardWorld.PRAISE)).containsExactly("create");
    }

    @Test
    void anImportKeepsTheRules() {
        world.importDecision(
                LOADER,
                new RecordedDecision(
                        "AW-I3",
                        AwardWorld.DEPARTMENT,
                        AwardWorld.nextNumber(),
                        LocalDate.of(2022, 12, 20),
                        "Nguyễn Văn Ký",
                        new Source("Quyết định thử", null, null, null),
                        null,
                        AwardWorld.KNOWN_SINCE,
                        null,
                        null,
                        null));
        RecordedAward broken = new RecordedAward(
                "AW-I3-A",
                "AW-I3",
                AwardWorld.OLD_TITLE,
                RecipientKind.COLLECTIVE,
                "Phòng Có Tên",
                null,
                "Trưởng phòng",
                0,
                2023,
                LocalDate.of(2022, 12, 19),
                new Source("Quyết định thử", null, null, null),
                null,
                null,
                null,
                null,
                null);
        assertThat(faults(() -> world.importAward(LOADER, broken)))
                .containsExactlyInAnyOrder(
                        "/recipient/kind award.recipient-kind",
                        "/recipient/position award.position-of-group",
                        "/count award.count-of-named",
                        "/count body.too-small",
                        "/type award.type-not-valid",
                        "/presentedOn award.presented-before-decision",
                        "/achievementYear award.year-after-decision");
        assertThat(faults(() -> world.importAward(LOADER, recordedAward("AW-I3-B", "AW-I3-NONE", null))))
                .containsExactly("/decision award.decision-unknown");
    }

    private static List<String> faults(Runnable doing) {
        try {
            doing.run();
        } catch (ApiProblem problem) {
            return problem.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .toList();
        }
        return List.of();
    }

    @Test
    void aNumberThatIsTakenOrAnUnknownAuthorityIsRefused() {
        RecordedDecision first = numbered("AW-I4", AwardWorld.DEPARTMENT, "77/QĐ-AWI");
        world.importDecision(LOADER, first);
        assertThatThrownBy(() -> world.importDecision(LOADER, numbered("AW-I4-2", AwardWorld.DEPARTMENT, "77/QĐ-AWI")))
                .hasMessageContaining("award-decision.number-taken");
        assertThat(faults(() -> world.importDecision(LOADER, numbered("AW-I4-3", "AW-NOWHERE", "78/QĐ-AWI"))))
                .containsExactly("/authority award.unit-unknown");
    }

    private static RecordedDecision numbered(String key, String authority, String number) {
        return new RecordedDecision(
                key,
                authority,
                number,
                LocalDate.of(2021, 12, 20),
                null,
                new Source("Quyết định thử", null, null, null),
                null,
                AwardWorld.KNOWN_SINCE,
                null,
                null,
                null);
    }

    @Test
    void onlyAnAdministratorBringsInPastAwards() {
        Actor nobody = Actor.ANONYMOUS;
        assertThatThrownBy(() -> world.importDecision(nobody, recordedDecision("AW-I5")))
                .hasMessageContaining("access.denied");
        world.importDecision(LOADER, recordedDecision("AW-I5"));
        assertThatThrownBy(() -> world.importAward(nobody, recordedAward("AW-I5-A", "AW-I5", null)))
                .hasMessageContaining("access.denied");
    }

    @Test
    void whatIsRecordedIsFinal() {
        UUID decision = world.importDecision(LOADER, recordedDecision("AW-I6"));
        UUID award = world.importAward(LOADER, recordedAward("AW-I6-A", "AW-I6", 6));
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "annulled", "reason", "x"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(409);
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body("{\"signer\": \"Ai\"}")
                .patch("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(409);
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("status", "withdrawn"))
                .put("/api/v1/awards/" + award + "/status")
                .then()
                .statusCode(409);
        world.officer()
                .body(AwardWorld.awardBody(decision.toString(), "Ai"))
                .post("/api/v1/awards")
                .then()
                .statusCode(409);
    }

    @Test
    void anUnnamedRecordedAwardIsPatchedByNobody() {
        world.importDecision(LOADER, recordedDecision("AW-I7"));
        UUID award = world.importAward(LOADER, recordedAward("AW-I7-A", "AW-I7", 6));
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body("{\"achievementYear\": 2021}")
                .patch("/api/v1/awards/" + award)
                .then()
                .statusCode(409)
                .body("code", is("award.not-draft"));
    }

    @Test
    void otherRoomsReadWhatTheCallerMaySeeInTheirOrder() {
        world.importDecision(LOADER, recordedDecision("AW-I8"));
        UUID first = world.importAward(LOADER, recordedAward("AW-I8-A", "AW-I8", 1));
        UUID second = world.importAward(LOADER, recordedAward("AW-I8-B", "AW-I8", 2));
        UUID draft = UUID.fromString(world.award(world.draft(), "Nháp Văn Ẩn"));
        assertThat(world.seenByAnybody(List.of(second, draft, UUID.randomUUID(), first)))
                .extracting(AwardResponse::id)
                .containsExactly(second, first);
        assertThat(world.seenByAnybody(List.of())).isEmpty();
    }

    @Test
    void theDatabaseKeepsWhatIsPublic() {
        UUID decision = world.importDecision(LOADER, recordedDecision("AW-I9"));
        UUID recorded = world.importAward(LOADER, recordedAward("AW-I9-A", "AW-I9", 6));
        UUID issued = UUID.fromString(world.issuedAward("Chu Văn Bền"));

        refused("update awards set recipient_count = 7 where id = ?", recorded);
        refused("update awards set status = 'draft' where id = ?", recorded);
        refused("update awards set recipient_name = 'Khác' where id = ?", issued);
        refused("update awards set serial = '0000-0000-0000-0000' where id = ?", issued);
        refused("update awards set status = 'withdrawn' where id = ?", issued);
        refused("delete from awards where id = ?", issued);
        refused("update award_decisions set number = '1' where id = ?", decision);
        refused("delete from award_decisions where id = ?", decision);
    }

    @Test
    void theDatabaseRefusesWhatTheRulesForbid() {
        UUID draft = UUID.fromString(world.award(world.draft(), "Ngô Văn Nháp"));
        refused("update awards set status = 'lost' where id = ?", draft);
        refused("update awards set status = 'issued' where id = ?", draft);
        refused("update awards set recipient_name = null where id = ?", draft);
        refused("update awards set recipient_count = 2 where id = ?", draft);
        refused("update awards set recipient_kind = 'collective' where id = ?", draft);
        refused("update awards set serial = '0000-0000-0000-0000' where id = ?", draft);
        refused("update awards set import_key = 'x' where id = ?", draft);
        refused("update awards set type_id = gen_random_uuid() where id = ?", draft);
        refused("update award_types set code = 'AW_PRAISE' where code = 'AW_MERIT' and ? is not null", draft);
    }

    private void refused(String statement, UUID id) {
        assertThatThrownBy(() -> sql.update(statement, id)).hasRootCauseInstanceOf(java.sql.SQLException.class);
    }
}
