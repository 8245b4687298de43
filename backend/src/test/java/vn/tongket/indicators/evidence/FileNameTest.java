package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files: kept as a person wrote them, without what could do harm. */
class FileNameTest {

    private static String cleaned(String given) {
        return FileName.clean(given).orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Biên bản nghiệm thu.pdf | Biên bản nghiệm thu.pdf",
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\Hà\\Báo cáo.docx | Báo cáo.docx",
                ".htaccess.pdf | htaccess.pdf",
                "two   blanks.pdf | two blanks.pdf",
                "ends with dots.. | ends with dots",
                "a:b*c?.pdf | a:b*c?.pdf"
            })
    void areCleaned(String given, String kept) {
        assertThat(cleaned(given)).isEqualTo(kept);
    }

    @Test
    void loseCharactersThatNobodySees() {
        assertThat(cleaned("bao\u0000 cao\u202efdp\u200b.pdf\r\n")).isEqualTo("bao caofdp.pdf");
    }

    @Test
    void areComposed() {
        String decomposed = Normalizer.normalize("Tổng kết năm.pdf", Normalizer.Form.NFD);

        assertThat(cleaned(decomposed)).isEqualTo("Tổng kết năm.pdf").isNotEqualTo(decomposed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "folder/", "..\\..\\", "\u202e\u0007"})
    void ofNothingAreNone(String given) {
        assertThat(FileName.clean(given)).isEmpty();
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void thatAreTooLongKeepTheirExtension() {
        String name = cleaned("ă".repeat(300) + ".pdf");

        assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("ă.pdf");
        assertThat(cleaned("📄".repeat(150) + ".pdf")).endsWith("📄.pdf").hasSizeLessThanOrEqualTo(200);
        assertThat(cleaned("x." + "y".repeat(300))).hasSize(FileName.MAX_LENGTH);
    }

    @Property(tries = 300)
    void areAlwaysFitToKeepAndStayAsTheyAre(@ForAll String given) {
        FileName.clean(given).ifPresent(name -> {
            assertThat(name.text().length()).isBetween(1, FileName.MAX_LENGTH);
            assertThat(name.text()).doesNotContain("/", "\\").doesNotContainPattern("\\p{Cc}");
            assertThat(name.attachment()).matches("[\\x20-\\x7e]+");
        });
    }

    @Test
    void areSentInFullAndInPlainLetters() {
        assertThat(new FileName("Đề án \"số\" 50%; 100*.pdf").attachment())
                .isEqualTo("attachment; filename=\"De an _so_ 50__ 100_.pdf\"; "
                        + "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22s%E1%BB%91%22%2050%25%3B%20100%2A.pdf");
    }
}
