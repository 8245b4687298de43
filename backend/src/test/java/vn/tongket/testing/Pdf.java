package vn.tongket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as others read it: a validator, a program that copies text, a camera. */
public record Pdf(byte[] content) {

    /** Seven to a square of the code, as a camera sees it that is held near the sheet. */
    private static final int DOTS_AN_INCH = 300;

    /** By veraPDF, another maker's judgement. */
    public void mustBeForTheArchive() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), PDFAFlavour.PDFA_2_U)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_U, false)
                    .validate(file);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    public int sheets() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Width and height of the first sheet in millimetres. */
    public String format() {
        return read(document -> {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth() * 25.4 / 72) + "×" + Math.round(box.getHeight() * 25.4 / 72);
        });
    }

    public String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    /** What stands on one sheet, counted from 0. */
    public String text(int sheet) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(sheet + 1);
            stripper.setEndPage(sheet + 1);
            return stripper.getText(document);
        });
    }

    /** Where a text stands on a sheet: from the left and from the top in millimetres, its size in points, and its font. */
    public record Place(double left, double top, double right, double points, String font) {}

    /** The place of the line of a sheet that begins with a text. */
    public Place place(int sheet, String beginning) {
        return read(document -> {
            List<Place> found = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.strip().startsWith(beginning)) {
                        TextPosition first = letters.getFirst();
                        TextPosition last = letters.getLast();
                        found.add(new Place(
                                millimetres(first.getXDirAdj()),
                                millimetres(first.getYDirAdj()),
                                millimetres(last.getXDirAdj() + last.getWidthDirAdj()),
                                first.getYScale(),
                                first.getFont().getName().replaceFirst(".*\\+", "")));
                    }
                }
            };
            stripper.setStartPage(sheet + 1);
            stripper.setEndPage(sheet + 1);
            stripper.getText(document);
            assertThat(found).as("%s on sheet %s", beginning, sheet).isNotEmpty();
            return found.getFirst();
        });
    }

    private static double millimetres(double points) {
        return points * 25.4 / 72;
    }

    /** What a camera reads off a printed sheet, counted from 0. */
    public String code(int sheet) {
        BufferedImage picture = read(document -> new PDFRenderer(document).renderImageWithDPI(sheet, DOTS_AN_INCH));
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no code can be read off sheet " + sheet, e);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
