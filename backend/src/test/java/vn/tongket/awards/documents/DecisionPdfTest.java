package vn.tongket.awards.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.testing.Pdf;

/** The PDF of a decision, which is set from the very document that Word gets. */
class DecisionPdfTest {

    private static Pdf set(DecisionContent content) {
        return new Pdf(Decisions.shipped().pdf(content));
    }

    @Test
    void itIsForTheArchiveAndSaysWhatTheDocumentSays() throws Exception {
        Pdf pdf = set(Decisions.content(Decisions.issued()));
        pdf.mustBeForTheArchive();
        assertThat(pdf.format()).isEqualTo("210×297");
        assertThat(pdf.sheets()).isEqualTo(3);
        assertThat(pdf.text(0))
                .contains("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/QĐ-STTTT")
                .contains("Điều 5.", "KT. GIÁM ĐỐC", "Nguyễn Văn Ký", "- Lưu: VT")
                .doesNotContain("DỰ THẢO");
        assertThat(pdf.text(1)).contains("PHỤ LỤC I", "Trần Thị Bưởi", "Tổng số tiền thưởng: 2.980.000 đồng.");
        assertThat(pdf.text(2)).contains("PHỤ LỤC II", "Phòng Công nghệ số").doesNotContain("An Văn Cam");
    }

    @Test
    void measuresAreThoseOfTheDecree() {
        Pdf pdf = set(Decisions.content(Decisions.issued()));
        Pdf.Place state = pdf.place(0, "CỘNG HÒA XÃ HỘI");
        assertThat(state.points()).isCloseTo(12, within(0.1));
        assertThat(state.font()).isEqualTo("LiberationSerif-Bold");
        assertThat(state.left()).isGreaterThan(102);
        assertThat(state.right()).isLessThanOrEqualTo(195.5);
        assertThat(state.top()).isBetween(20.0, 30.0);
        Pdf.Place motto = pdf.place(0, "Độc lập");
        assertThat(motto.points()).isCloseTo(13, within(0.1));
        assertThat((motto.left() + motto.right()) / 2).isCloseTo((state.left() + state.right()) / 2, within(1.0));
        Pdf.Place ground = pdf.place(0, "Căn cứ Luật");
        assertThat(ground.left()).isCloseTo(30 + 12.7, within(0.5));
        assertThat(ground.points()).isCloseTo(14, within(0.1));
        assertThat(ground.font()).isEqualTo("LiberationSerif-Italic");
        assertThat(pdf.place(0, "Nơi nhận:").font()).isEqualTo("LiberationSerif-BoldItalic");
        assertThat(pdf.place(0, "Nơi nhận:").left()).isCloseTo(30, within(0.5));
        assertThat(pdf.place(0, "Nơi nhận:").points()).isCloseTo(12, within(0.1));
    }

    @Test
    void aLongAnnexRepeatsTheHeadOfItsTableAndNumbersItsSheetsButTheFirst() throws Exception {
        long begin = System.nanoTime();
        Pdf pdf = set(Decisions.content(Decisions.many(500)));
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
        pdf.mustBeForTheArchive();
        assertThat(pdf.sheets()).isGreaterThan(10);
        for (int sheet = 1; sheet < pdf.sheets(); sheet++) {
            assertThat(pdf.text(sheet)).contains("Họ và tên hoặc tên");
        }
        assertThat(pdf.text(1)).startsWith("PHỤ LỤC I");
        for (int sheet = 2; sheet < pdf.sheets(); sheet++) {
            Pdf.Place number = pdf.place(sheet, Integer.toString(sheet));
            assertThat(number.top()).isLessThan(20);
            assertThat((number.left() + number.right()) / 2).isCloseTo((30 + 195) / 2.0, within(3.0));
            assertThat(number.points()).isBetween(13.0, 14.1);
        }
        assertThat(pdf.text(pdf.sheets() - 1)).contains("Người Nhận 500", "Tổng số: 500 cá nhân.");
    }
}
