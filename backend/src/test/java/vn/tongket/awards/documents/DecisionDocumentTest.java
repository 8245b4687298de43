package vn.tongket.awards.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.SignerPrefix;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.awards.recipients.RecipientKind;

/** The measures of Decree 30/2020, annex I, read back from a written decision. */
class DecisionDocumentTest {

    private final Word issued = written(Decisions.content(Decisions.issued()));

    private static Word written(DecisionContent content) {
        return Word.of(Decisions.shipped().document(content));
    }

    @Test
    void sheetsAreA4UprightWithTheMarginsOfTheDecree() {
        assertThat(issued.sections()).hasSize(3).allSatisfy(section -> {
            assertThat(Word.millimetres(section.getPgSz().getW())).isBetween(209.9, 210.1);
            assertThat(Word.millimetres(section.getPgSz().getH())).isBetween(296.9, 297.1);
            CTPageMar margins = section.getPgMar();
            assertThat(Word.millimetres(margins.getTop())).isBetween(20.0, 25.0);
            assertThat(Word.millimetres(margins.getBottom())).isBetween(20.0, 25.0);
            assertThat(Word.millimetres(margins.getLeft())).isBetween(30.0, 35.0);
            assertThat(Word.millimetres(margins.getRight())).isBetween(14.99, 20.0);
        });
    }

    @Test
    void everyLetterIsTimesNewRomanAndBlack() {
        assertThat(runs()).isNotEmpty().allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getColor()).isEqualTo("000000");
        });
    }

    private Stream<XWPFRun> runs() {
        return issued.paragraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream());
    }

    @Test
    void sheetsAreNumberedInTheTopMarginButForTheFirstOfEachPart() {
        assertThat(issued.sections()).allSatisfy(section -> {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart().intValue()).isEqualTo(1);
            assertThat(section.getHeaderReferenceList())
                    .extracting(reference -> reference.getType().toString())
                    .containsExactly("default");
        });
        XWPFParagraph number =
                issued.document().getHeaderList().getFirst().getParagraphs().getFirst();
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(number.getCTP().xmlText()).contains("PAGE");
        assertThat(number.getRuns())
                .allSatisfy(run -> assertThat(run.getFontSizeAsDouble()).isBetween(13.0, 14.0));
    }

    /** What stands in a decision, how large, how thick and how slanted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM        | 12 | 13 | true  | false | CENTER
            Độc lập - Tự do - Hạnh phúc               | 13 | 14 | true  | false | CENTER
            ỦY BAN NHÂN DÂN TỈNH BẮC KẠN              | 12 | 13 | false | false | CENTER
            SỞ THÔNG TIN VÀ TRUYỀN THÔNG              | 12 | 13 | true  | false | CENTER
            Số: 05/QĐ-STTTT                           | 13 | 13 | false | false | CENTER
            Bắc Kạn, ngày 05 tháng 02 năm 2023        | 13 | 14 | false | true  | CENTER
            QUYẾT ĐỊNH                                | 13 | 14 | true  | false | CENTER
            Về việc khen thưởng năm 2022              | 13 | 14 | true  | false | CENTER
            GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG     | 13 | 14 | true  | false | CENTER
            Căn cứ Luật Thi đua                       | 13 | 14 | false | true  | BOTH
            Điều 1.                                   | 13 | 14 | true  | false | BOTH
            KT. GIÁM ĐỐC                              | 13 | 14 | true  | false | CENTER
            PHÓ GIÁM ĐỐC                              | 13 | 14 | true  | false | CENTER
            Nguyễn Văn Ký                             | 13 | 14 | true  | false | CENTER
            Nơi nhận:                                 | 12 | 12 | true  | true  | LEFT
            - Như Điều 5;                             | 11 | 11 | false | false | LEFT
            - Lưu: VT                                 | 11 | 11 | false | false | LEFT
            PHỤ LỤC I                                 | 13 | 14 | true  | false | CENTER
            DANH SÁCH ĐƯỢC TẶNG DANH HIỆU             | 13 | 14 | true  | false | CENTER
            (Kèm theo Quyết định số 05/QĐ-STTTT       | 13 | 14 | false | true  | CENTER
            """)
    void everyPartLooksAsTheDecreeHasIt(
            String part, double least, double most, boolean bold, boolean italic, ParagraphAlignment alignment) {
        XWPFRun run = issued.run(part);
        assertThat(run.getFontSizeAsDouble()).isBetween(least, most);
        assertThat(run.isBold()).isEqualTo(bold);
        assertThat(run.isItalic()).isEqualTo(italic);
        assertThat(issued.paragraph(part).getAlignment()).isEqualTo(alignment);
    }

    @Test
    void theNameOfTheStateStandsOnTheRightBesideTheIssuerWithLinesBelow() {
        XWPFTable head = issued.document().getTables().getFirst();
        assertThat(head.getRow(0).getCell(0).getText())
                .startsWith("ỦY BAN NHÂN DÂN")
                .doesNotContain("CỘNG HÒA");
        assertThat(head.getRow(0).getCell(1).getText()).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(lineBelow(head, 0)).isBetween(72 / 3.0 - 0.5, 72 / 2.0);
        assertThat(lineBelow(head, 1)).isBetween(55.0, 57.0);
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 05/QĐ-STTTT");
    }

    private static double lineBelow(XWPFTable head, int column) {
        XWPFParagraph line = head.getRow(0).getCell(column).getParagraphs().getLast();
        assertThat(line.getBorderTop().name()).isEqualTo("SINGLE");
        double width = head.getRow(0).getCell(column).getWidth();
        return (width - line.getIndentationLeft() - line.getIndentationRight()) / Word.TWIPS_A_MILLIMETRE;
    }

    @Test
    void groundsEndWithSemicolonsAndTheLastOneWithAFullStop() {
        List<String> texts = issued.texts();
        List<String> grounds =
                texts.subList(texts.indexOf("GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG") + 1, texts.indexOf("QUYẾT ĐỊNH:"));
        assertThat(grounds)
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11;",
                        "Căn cứ Nghị định số 91/2017/NĐ-CP;",
                        "Xét đề nghị của Hội đồng Thi đua - Khen thưởng.");
    }

    @Test
    void bodyIsJustifiedIndentedAndSpacedAsTheDecreeHasIt() {
        for (String part : List.of("Căn cứ Luật", "Xét đề nghị", "Điều 1.", "Điều 3.")) {
            XWPFParagraph paragraph = issued.paragraph(part);
            assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(paragraph.getIndentationFirstLine() / Word.TWIPS_A_MILLIMETRE)
                    .isBetween(10.0, 12.71);
            assertThat(paragraph.getSpacingAfter() / 20.0).isGreaterThanOrEqualTo(6);
            assertThat(paragraph.getSpacingBetween()).isBetween(1.0, 1.5);
        }
    }

    @Test
    void articlesSayWhatIsGivenToHowManyTheMoneyAndWhoCarriesItOut() {
        assertThat(issued.texts())
                .filteredOn(text -> text.startsWith("Điều "))
                .containsExactly(
                        "Điều 1. Tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2022 cho 02 cá nhân có tên tại Phụ lục I kèm theo Quyết định này.",
                        "Điều 2. Tặng Giấy khen cho 01 tập thể đã có thành tích năm 2022 có tên tại Phụ lục II kèm theo Quyết định này.",
                        "Điều 3. Tổng số tiền thưởng là 3.880.000 đồng, chi từ quỹ thi đua, khen thưởng theo quy định.",
                        "Điều 4. Quyết định này có hiệu lực kể từ ngày ký.",
                        "Điều 5. Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể, hộ gia đình, cá nhân được khen thưởng chịu trách nhiệm thi hành Quyết định này./.");
    }

    @Test
    void withoutMoneyThereIsNoArticleAboutItAndTheOthersCountOn() {
        Word without = written(Decisions.content(Decisions.many(3)));
        assertThat(without.texts())
                .filteredOn(text -> text.startsWith("Điều "))
                .extracting(text -> text.substring(0, 20))
                .containsExactly("Điều 1. Tặng danh hi", "Điều 2. Quyết định n", "Điều 3. Thủ trưởng c");
        assertThat(without.texts()).contains("- Như Điều 3;", "Q. PHÓ GIÁM ĐỐC").doesNotContain("PHÓ GIÁM ĐỐC");
    }

    @Test
    void annexesBearRomanNumbersAndListRecipientsInTheOrderOfTheDecision() {
        assertThat(issued.texts())
                .containsSubsequence(
                        "PHỤ LỤC I",
                        "DANH SÁCH ĐƯỢC TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022",
                        "(Kèm theo Quyết định số 05/QĐ-STTTT ngày 05 tháng 02 năm 2023 của Giám đốc Sở Thông tin và Truyền thông)",
                        "Trần Thị Bưởi",
                        "Chuyên viên, Sở Thông tin và Truyền thông",
                        "1.490.000",
                        "An Văn Cam",
                        "Tổng số: 02 cá nhân.",
                        "Tổng số tiền thưởng: 2.980.000 đồng.",
                        "PHỤ LỤC II",
                        "DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN NĂM 2022",
                        "Phòng Công nghệ số",
                        "Tổng số: 01 tập thể.");
        assertThat(RomanNumber.of(4)).isEqualTo("IV");
        assertThat(RomanNumber.of(19)).isEqualTo("XIX");
    }

    @Test
    void columnsThatSayNothingAreLeftOutAndTheTableStaysAsWide() {
        XWPFTable list = issued.document().getTables().get(2);
        assertThat(list.getRow(0).getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly(
                        "TT", "Họ và tên hoặc tên tập thể, hộ gia đình", "Chức vụ, đơn vị", "Tiền thưởng (đồng)");
        int width = list.getRow(0).getTableCells().stream()
                .mapToInt(cell -> cell.getWidth())
                .sum();
        assertThat(width / Word.TWIPS_A_MILLIMETRE).isBetween(164.0, 166.0);
        assertThat(list.getRow(0).isRepeatHeader()).isTrue();
        assertThat(list.getRow(1).isCantSplitRow()).isTrue();
    }

    @Test
    void whoIsNotNamedIsCounted() {
        Word word = written(Decisions.content(Decisions.text(
                Decisions.decision(AwardStatus.ISSUED, "125/QĐ-STTTT", Decisions.DAY, null),
                List.of(
                        Decisions.line("TITLE", RecipientKind.INDIVIDUAL, null, 6, null),
                        Decisions.line("FORM", RecipientKind.COLLECTIVE, null, null, null)),
                null)));
        assertThat(word.texts())
                .contains("06 cá nhân (không nêu tên)", "các tập thể (không nêu tên)", "Số: 125/QĐ-STTTT")
                .contains("PHÓ GIÁM ĐỐC")
                .noneMatch(text -> text.startsWith("KT."));
    }

    @ParameterizedTest
    @EnumSource(
            value = SignerPrefix.class,
            names = {"KT", "TL", "TUQ"})
    void whoSignsInThePlaceOfTheHeadIsNotCalledTheHead(SignerPrefix prefix) {
        Word word = written(Decisions.content(Decisions.text(
                Decisions.signed("5/QĐ-STTTT", prefix, null), Decisions.issued().lines(), null)));
        assertThat(word.texts())
                .contains(prefix + ". GIÁM ĐỐC", "Nguyễn Văn Ký")
                .doesNotContain("GIÁM ĐỐC");
    }

    @Test
    void aCharacterThatNoXmlHoldsDoesNotSpoilTheFile() {
        Word word = written(Decisions.content(Decisions.text(
                Decisions.decision(AwardStatus.ISSUED, "5/QĐ-STTTT", Decisions.DAY, null),
                List.of(Decisions.line("TITLE", RecipientKind.INDIVIDUAL, "Nguyễn\uFFFF Thị Ổi", null, null)),
                null)));
        assertThat(word.texts()).contains("Nguyễn Thị Ổi");
    }

    @Test
    void aDraftIsMarkedAsOneAndLacksWhatItLacks() {
        Word draft = written(Decisions.content(Decisions.text(
                Decisions.decision(AwardStatus.DRAFT, null, null, SignerPrefix.TM),
                List.of(Decisions.line("FORM", RecipientKind.HOUSEHOLD, "Hộ ông Mẫu", null, null)),
                null)));
        assertThat(draft.texts().getFirst()).isEqualTo("DỰ THẢO");
        assertThat(draft.texts())
                .contains("Số: …/QĐ-…", "Bắc Kạn, ngày … tháng … năm …", "TM. SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
                .contains("Về việc tặng Giấy khen năm 2022");
        assertThat(issued.texts()).doesNotContain("DỰ THẢO");
        Word annulled = written(Decisions.content(Decisions.text(
                Decisions.decision(AwardStatus.ANNULLED, "1/QĐ", Decisions.DAY, SignerPrefix.KT),
                Decisions.issued().lines(),
                null)));
        assertThat(annulled.texts().getFirst()).isEqualTo("ĐÃ BỊ HỦY BỎ");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, ngày 05 tháng 01 năm 2023",
        "2023-02-15, ngày 15 tháng 02 năm 2023",
        "2023-03-09, ngày 09 tháng 3 năm 2023",
        "2023-12-10, ngày 10 tháng 12 năm 2023"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveANought(LocalDate day, String words) {
        assertThat(DecisionWording.day(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"5/QĐ-STTTT, 05/QĐ-STTTT", "05/QĐ, 05/QĐ", "10/QĐ, 10/QĐ", "125/QĐ-UBND, 125/QĐ-UBND"})
    void numbersBelowTenHaveANought(String number, String written) {
        assertThat(DecisionWording.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatARecipientIsCalledIsTextAndNothingElse(String name) {
        Word word = written(Decisions.content(Decisions.text(
                Decisions.decision(AwardStatus.ISSUED, "1/QĐ", Decisions.DAY, null),
                List.of(Decisions.line("FORM", RecipientKind.HOUSEHOLD, name, null, null)),
                null)));
        assertThat(word.texts()).contains(name);
    }

    static Stream<String> hostile() {
        return Stream.of("Hộ <w:p/> & Co", "{{decision.signer}}", "${T(java.lang.Runtime)}", "\\1 $0 {{");
    }

    @Test
    void theSameDecisionIsTheSameFile() {
        DecisionContent content = Decisions.content(Decisions.issued());
        assertThat(Decisions.shipped().document(content))
                .isEqualTo(Decisions.shipped().document(content));
    }

    @Test
    void aCommitteeIssuesForItsTerritoryAndStandsAloneInTheHead() {
        IssuingBody committee = IssuingBody.of(
                Decisions.hierarchy(),
                Decisions.hierarchy().byCode("06", Decisions.DAY).orElseThrow().unit(),
                Decisions.DAY);
        assertThat(committee.name()).isEqualTo("Ủy ban nhân dân tỉnh Bắc Kạn");
        assertThat(committee.parent()).isEmpty();
        assertThat(committee.issuer()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn");
        assertThat(committee.placeName()).isEqualTo("Bắc Kạn");
    }

    @Test
    void everyAnnexBeginsOnASheetOfItsOwn() {
        assertThat(issued.sections().subList(1, 3))
                .extracting(section -> section.getType().getVal().toString())
                .containsOnly("nextPage");
    }
}
