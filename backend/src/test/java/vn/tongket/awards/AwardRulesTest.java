package vn.tongket.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.platform.http.Fault;

class AwardRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2022, 12, 20);

    private static AwardTypeEntity type(LocalDate from, LocalDate to) {
        AwardTypeEntity type = new AwardTypeEntity("TITLE");
        type.write(AwardWorld.type("Danh hiệu", List.of(RecipientKind.INDIVIDUAL), from, to));
        return type;
    }

    private static AwardRules.Line line(String name, Integer count, int year, LocalDate presented) {
        return new AwardRules.Line(RecipientKind.INDIVIDUAL, name, null, count, year, presented);
    }

    private static List<String> broken(AwardRules.Line line, AwardTypeEntity type, LocalDate decided) {
        return AwardRules.broken("", line, type, decided).stream()
                .map(Fault::pointer)
                .toList();
    }

    @Test
    void whatIsNotStatedBreaksNoRule() {
        assertThat(broken(line(null, null, 2022, null), null, null)).isEmpty();
        assertThat(broken(line(null, 6, 2022, null), type(null, null), DECIDED)).isEmpty();
        assertThat(broken(line("A", null, 2030, LocalDate.of(2000, 1, 1)), type(null, null), null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-20,", "2022-12-19,2022-12-21", ",2022-12-21"})
    void aTypeIsValidFromItsFirstDayToTheDayBeforeItsEnd(LocalDate from, LocalDate to) {
        assertThat(broken(line("A", null, 2022, null), type(from, to), DECIDED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-21,", ",2022-12-20"})
    void aTypeIsNotValidOutsideItsDays(LocalDate from, LocalDate to) {
        assertThat(broken(line("A", null, 2022, null), type(from, to), DECIDED)).containsExactly("/type");
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
