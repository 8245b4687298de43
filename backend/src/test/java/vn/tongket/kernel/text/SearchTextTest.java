package vn.tongket.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search ignores case, marks and the two spellings of i and y; what is stored is NFC. */
class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Bắc Kạn, bac kan",
        "BẮC KẠN, bac kan",
        "Sỹ Bình, si binh",
        "Sĩ Bình, si binh",
        "Điềm Thuỵ, diem thui",
        "Điềm Thụy, diem thui",
        "Định Hoá, dinh hoa",
        "Định Hóa, dinh hoa",
        "đặc khu, dac khu",
        "'  Pác   Nặm ', pac nam",
        "SO-TTTT, so-tttt"
    })
    void foldsWhatPeopleWriteDifferently(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    void findsDecomposedAndComposedTextAlike() {
        String composed = "Ủy ban nhân dân tỉnh";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(SearchText.fold(decomposed)).isEqualTo(SearchText.fold(composed));
    }

    @Test
    void storesComposedTextWithoutBlanksAtItsEnds() {
        String decomposed = Normalizer.normalize(" Bạch Thông\u00a0", Normalizer.Form.NFD);

        assertThat(SearchText.canonical(decomposed.replace('\u00a0', ' '))).isEqualTo("Bạch Thông");
    }

    @Test
    void keepsTheOfficialToneMarkInWhatIsStored() {
        assertThat(SearchText.canonical("Định Hoá")).isEqualTo("Định Hoá").isNotEqualTo("Định Hóa");
    }

    @Test
    void tellsControlCharactersFromTextThatCanBeStored() {
        assertThat(SearchText.printable("một\tdòng\r\nhai")).isTrue();
        assertThat(SearchText.printable("a\u0000b")).isFalse();
        assertThat(SearchText.printable("\u001b[31m")).isFalse();
        assertThat(SearchText.printable("")).isTrue();
    }

    @Test
    void tellsHalfACharacterFromAWholeOne() {
        assertThat(SearchText.printable("\ud83d\ude00")).isTrue();
        assertThat(SearchText.printable("a\ud83d")).isFalse();
        assertThat(SearchText.printable("\ude00\ud83d")).isFalse();
    }

    @Test
    void tellsNamesOfOneLineFromWhatHidesSomething() {
        assertThat(SearchText.oneLine("Nguyễn Thị Hoà")).isTrue();
        assertThat(SearchText.oneLine("\ud83d\ude00")).isTrue();
        assertThat(List.of("a\nb", "a\tb", "a\u0007", "a\u202eb", "a\u200bb", "a\u2028b", "a\ud83d"))
                .noneMatch(SearchText::oneLine);
    }

    @Property
    void whatIsPutInOneLineIsOneLine(@ForAll String text) {
        assertThat(SearchText.oneLine(SearchText.inOneLine(text))).isTrue();
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = SearchText.fold(text);

        assertThat(SearchText.fold(once)).isEqualTo(once);
    }

    @Property
    void whatIsStoredStaysTheSameWhenStoredAgain(@ForAll String text) {
        String once = SearchText.canonical(text);

        assertThat(SearchText.canonical(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
}
