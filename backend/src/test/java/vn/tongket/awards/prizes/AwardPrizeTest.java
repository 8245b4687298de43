package vn.tongket.awards.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.yearOfItsOwn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.awards.SignerPrefix;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

/** A prize is coefficient × base salary in force on the day of the decision, rounded up to ten thousand đồng. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardPrizeTest {

    private static final long OLD_SALARY = 1_800_000;
    private static final long SALARY = 2_340_000;

    @Inject
    AwardWorld world;

    private LocalDate from;
    private LocalDate raised;
    private String flag;
    private String fighter;

    @BeforeEach
    void twoTypesWithPrizes() {
        world.stand();
        from = yearOfItsOwn();
        raised = from.plusMonths(6);
        String law = world.law(from);
        flag = world.typeUnder(law, "Cờ thi đua của Chính phủ (thử)", "collective", "12");
        fighter = world.typeUnder(law, "Chiến sĩ thi đua toàn quốc (thử)", "individual", "4.5");
        world.baseSalary(from, OLD_SALARY);
        world.baseSalary(raised, SALARY);
    }

    private String decision(LocalDate date, Long statedTotal) {
        Map<String, Object> body = AwardWorld.decisionBody();
        body.put("date", date.toString());
        body.put("signerPrefix", "kt");
        body.put("signerPosition", "Phó Chủ tịch");
        if (statedTotal != null) {
            body.put("statedTotal", statedTotal);
        }
        return world.draft(body);
    }

    private String award(String decision, String type, String kind, String name, Long statedPrize) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "decision",
                decision,
                "type",
                type,
                "recipient",
                Map.of("kind", kind, "name", name),
                "achievementYear",
                from.getYear(),
                "way",
                "regular"));
        if (statedPrize != null) {
            body.put("statedPrize", statedPrize);
        }
        return world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .body("way", is("regular"))
                .extract()
                .path("id");
    }

    private ValidatableResponse prizes(String decision) {
        return world.viewer()
                .get("/api/v1/award-decisions/" + decision + "/prizes")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2340000, 28080000",
        "4.5, 2340000, 10530000",
        "1, 1490000, 1490000",
        "0.3, 1490000, 450000",
        "0.8, 1490000, 1200000",
        "0.3, 1800000, 540000",
        "0.001, 1, 10000"
    })
    void aPrizeIsRoundedUpToTenThousand(BigDecimal coefficient, long salary, long prize) {
        assertThat(PrizeRules.amount(coefficient, salary)).isEqualTo(prize);
    }

    @Test
    void thePublishedTableWhoseLineContradictsItsTotalIsFlagged() {
        String decision = decision(raised.plusDays(20), 122_850_000L);
        for (int i = 1; i <= 4; i++) {
            award(decision, flag, "collective", "Đơn vị " + i, 28_090_000L);
        }
        award(decision, fighter, "individual", "Hoàng Văn Toàn", 10_530_000L);

        String flags = "lines.findAll { it.recipientKind == 'collective' }";
        String fighters = "lines.findAll { it.recipientKind == 'individual' }";
        prizes(decision)
                .body("baseSalary", is((int) SALARY))
                .body(flags + ".lawPrize", contains(28_080_000, 28_080_000, 28_080_000, 28_080_000))
                .body(flags + ".statedPrize", everyItem(is(28_090_000)))
                .body(flags + ".findings", everyItem(contains("stated-prize-differs")))
                .body(fighters + ".lawPrize", contains(10_530_000))
                .body(fighters + ".findings", is(List.of(List.of())))
                .body("lawTotal", is(122_850_000))
                .body("linesTotal", is(122_890_000))
                .body("statedTotal", is(122_850_000))
                .body("findings", contains("total-differs-from-lines"));
    }

    @Test
    void aTableThatAgreesHasNoFindings() {
        String decision = decision(raised, 38_610_000L);
        award(decision, flag, "collective", "Đơn vị đúng", 28_080_000L);
        award(decision, fighter, "individual", "Hoàng Thị Đúng", 10_530_000L);
        prizes(decision).body("findings", is(List.of())).body("lines.findings.flatten()", is(List.of()));
    }

    @Test
    void theBaseSalaryOfTheDecisionsDayCounts() {
        String before = decision(raised.minusDays(1), 28_080_000L);
        award(before, flag, "collective", "Đơn vị hôm trước", null);
        prizes(before)
                .body("lines[0].lawPrize", is(21_600_000))
                .body("lines[0].statedPrize", nullValue())
                .body("linesTotal", nullValue())
                .body("findings", contains("total-differs-from-law"));
        String after = decision(raised, 28_080_000L);
        award(after, flag, "collective", "Đơn vị hôm sau", null);
        prizes(after).body("lines[0].lawPrize", is(28_080_000)).body("findings", is(List.of()));
    }

    @Test
    void recipientsThatASourceOnlyCountsAreMultiplied() {
        String key = "PRIZE-" + from.getYear();
        Source source = new Source("Báo cáo thử", null, null, null);
        UUID decision = world.importDecision(
                Actor.installation("test"),
                new RecordedDecision(
                        key,
                        AwardWorld.DEPARTMENT,
                        null,
                        raised,
                        null,
                        source,
                        null,
                        AwardWorld.KNOWN_SINCE,
                        SignerPrefix.TM,
                        "Chủ tịch",
                        122_850_000L));
        world.importAward(
                Actor.installation("test"), recorded(key + "-1", key, flag, RecipientKind.COLLECTIVE, 4, 28_090_000L));
        world.importAward(
                Actor.installation("test"),
                recorded(key + "-2", key, fighter, RecipientKind.INDIVIDUAL, 1, 10_530_000L));
        prizes(decision.toString())
                .body("lines.find { it.recipients == 4 }.findings", contains("stated-prize-differs"))
                .body("lines.find { it.recipients == 1 }.findings", is(List.of()))
                .body("linesTotal", is(122_890_000))
                .body("lawTotal", is(122_850_000))
                .body("findings", contains("total-differs-from-lines"));
        anybody()
                .get("/api/v1/award-decisions/" + decision)
                .then()
                .body("signerPrefix", is("tm"))
                .body("signerPosition", is("Chủ tịch"));
    }

    private RecordedAward recorded(
            String key, String decision, String type, RecipientKind kind, Integer count, Long stated) {
        return new RecordedAward(
                key,
                decision,
                type,
                kind,
                null,
                null,
                null,
                count,
                from.getYear(),
                null,
                new Source("Báo cáo thử", null, null, null),
                null,
                AwardWay.REGULAR,
                null,
                null,
                stated);
    }

    @Test
    void whatCannotBeReckonedIsToldAndNotGuessed() {
        String decision = world.draft();
        world.award(decision, "Lê Thị Không Hệ Số");
        prizes(decision)
                .body("lines[0].coefficient", nullValue())
                .body("lines[0].findings", contains("without-coefficient"))
                .body("lawTotal", nullValue());
    }

    @Test
    void thePrizeOfAnIssuedAwardStaysWhateverTheLawBecomes() {
        String decision = decision(raised, null);
        String award = award(decision, fighter, "individual", "Hoàng Văn Giữ", null);
        world.issue(decision);
        world.administrator()
                .header("If-Match", "*")
                .delete("/api/v1/base-salaries/" + raised)
                .then()
                .statusCode(204);

        world.officer()
                .get("/api/v1/awards/" + award + "/details")
                .then()
                .statusCode(200)
                .body("prize.coefficient", is(4.5f))
                .body("prize.baseSalary", is((int) SALARY))
                .body("prize.amount", is(10_530_000));
        prizes(decision).body("lines[0].lawPrize", is(10_530_000));
    }

    @Test
    void prizesAreForThoseWithARoleOnTheAuthority() {
        String decision = decision(raised, null);
        award(decision, fighter, "individual", "Hoàng Thị Riêng", null);
        String address = "/api/v1/award-decisions/" + decision + "/prizes";
        anybody().get(address).then().statusCode(401);
        world.stranger().get(address).then().statusCode(404);
        world.issue(decision);
        world.stranger().get(address).then().statusCode(403);
        world.viewer().get("/api/v1/award-decisions/khong-co/prizes").then().statusCode(404);
    }

    @Test
    void statedAmountsAndSignersAreChangedByAPatch() {
        String decision = decision(raised, 5L);
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body(Map.of("statedTotal", 6, "signerPrefix", "tuq"))
                .patch("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(200)
                .body("signerPrefix", is("tuq"));
        assertThat(world.column("award_decisions", "stated_total", decision)).isEqualTo("6");
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body(Map.of("statedTotal", -1, "signerPrefix", "xx"))
                .patch("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(400)
                .body("errors.size()", is(2));
    }
}
