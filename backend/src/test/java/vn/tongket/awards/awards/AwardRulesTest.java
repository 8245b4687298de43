package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;

class AwardRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2022, 12, 20);

    /** A title for individuals, as it is on the day of a decision. */
    private static AwardTypeResponse type(boolean inForce) {
        return new AwardTypeResponse(
                "TITLE",
                new Name("Danh hiệu", null),
                List.of(),
                AwardConcept.TITLE,
                List.of(RecipientKind.INDIVIDUAL),
                AwardLevel.GRASSROOTS,
                "Luật thử",
                null,
                null,
                null,
                null,
                inForce,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static AwardRules.AwardLine line(String name, Integer count, int year, LocalDate presented) {
        return new AwardRules.AwardLine(RecipientKind.INDIVIDUAL, name, null, count, year, presented);
    }

    private static List<String> broken(AwardRules.AwardLine line, AwardTypeResponse type, LocalDate decided) {
        return AwardRules.broken("", line, type, decided).stream()
                .map(Fault::pointer)
                .toList();
    }

    @Test
    void whatIsNotStatedBreaksNoRule() {
        assertThat(broken(line(null, null, 2022, null), null, null)).isEmpty();
        assertThat(broken(line(null, 6, 2022, null), type(true), DECIDED)).isEmpty();
        assertThat(broken(line("A", null, 2030, LocalDate.of(2000, 1, 1)), type(true), null))
                .isEmpty();
    }

    @Test
    void aTypeIsGivenOnlyWhileItIsInForce() {
        assertThat(broken(line("A", null, 2022, null), type(true), DECIDED)).isEmpty();
        assertThat(broken(line("A", null, 2022, null), type(false), DECIDED)).containsExactly("/type");
        assertThat(broken(line("A", null, 2022, null), type(false), null)).isEmpty();
    }

    @Test
    void aPresentationOnTheDayOfTheDecisionIsAllowed() {
        assertThat(broken(line("A", null, 2022, DECIDED), null, DECIDED)).isEmpty();
        assertThat(broken(line("A", null, 2022, DECIDED.minusDays(1)), null, DECIDED))
                .containsExactly("/presentedOn");
    }

    @Test
    void aStatusMovesOneWay() {
        assertThat(AwardStatus.DRAFT.leadsTo(AwardStatus.ISSUED)).isTrue();
        assertThat(AwardStatus.DRAFT.leadsTo(AwardStatus.WITHDRAWN)).isTrue();
        assertThat(AwardStatus.ISSUED.leadsTo(AwardStatus.ANNULLED)).isTrue();
        for (AwardStatus end : List.of(AwardStatus.ANNULLED, AwardStatus.WITHDRAWN, AwardStatus.RECORDED)) {
            for (AwardStatus next : AwardStatus.values()) {
                assertThat(end.leadsTo(next)).isFalse();
            }
        }
    }

    @Test
    void serialsDoNotRepeat() {
        Set<String> serials = new HashSet<>();
        IntStream.range(0, 1000).forEach(i -> serials.add(Serials.next()));
        assertThat(serials).hasSize(1000).allMatch(s -> s.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }
}
