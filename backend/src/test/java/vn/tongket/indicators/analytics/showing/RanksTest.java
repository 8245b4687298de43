package vn.tongket.indicators.analytics.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.ObservationStatus;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/** Competition ranks, whatever the values are. */
class RanksTest {

    @Provide
    Arbitrary<List<FigureResponse>> figures() {
        return Arbitraries.integers()
                .between(0, 9)
                .injectNull(0.2)
                .map(RanksTest::figure)
                .list()
                .ofMaxSize(15);
    }

    private static FigureResponse figure(@Nullable Integer value) {
        UUID unit = UUID.randomUUID();
        return new FigureResponse(
                "X",
                new UnitRef(unit, unit.toString(), new Name("Xã", null)),
                Period.parse("2022"),
                Map.of(),
                value == null ? null : new BigDecimal(value).setScale(value % 3),
                null,
                null,
                null,
                "unit",
                PeriodBasis.NOT_STATED,
                "reported",
                null,
                new FigureResponse.Coverage(1, 1),
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                List.of(),
                ObservationStatus.A,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                false,
                null,
                null);
    }

    @Property
    void aRankIsOneMoreThanHowManyAreBetter(
            @ForAll("figures") List<FigureResponse> figures, @ForAll boolean moreIsBetter) {
        Direction direction = moreIsBetter ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        Ranks ranks = new Ranks(figures, direction);

        for (FigureResponse figure : figures) {
            Ranks.Rank rank = ranks.of(figure.unit().id());
            if (figure.value() == null) {
                assertThat(rank).isNull();
            } else {
                assertThat(Objects.requireNonNull(rank).number())
                        .isEqualTo(1 + count(figures, figure, moreIsBetter ? 1 : -1));
                assertThat(rank.tied()).isEqualTo(count(figures, figure, 0) > 1);
            }
        }
        assertThat(ranks.size())
                .isEqualTo(figures.stream()
                        .filter(figure -> figure.value() != null)
                        .count());
    }

    private static int count(List<FigureResponse> figures, FigureResponse than, int sign) {
        return (int) figures.stream()
                .filter(figure -> figure.value() != null)
                .filter(figure ->
                        Integer.signum(figure.value().compareTo(Objects.requireNonNull(than.value()))) == sign)
                .count();
    }
}
