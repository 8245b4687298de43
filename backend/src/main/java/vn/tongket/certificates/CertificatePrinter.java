package vn.tongket.certificates;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sets certificates as PDF/A-2u: fonts and colours are within the file, and every letter can be read out of it again.
 * Nothing is fetched while it does so but the font, the code and pictures that lie in the layout.
 */
final class CertificatePrinter {

    private static final String FAMILY = "Liberation Serif";

    /** A layout that names another font is set in this one all the same: a file for the archive has its fonts in it. */
    private static final Set<FSFontUseCase> EVERYWHERE = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    /** As many as are laid out together: memory stays the same however many there are in all. */
    private static final int AT_ONCE = 25;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It tells each step of each sheet otherwise, past the log of the application.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private CertificatePrinter() {}

    /**
     * The certificates as one file.
     *
     * @param printed is told again and again how many there are
     * @return empty where one needs more than its sheet
     */
    static Optional<byte[]> print(
            CertificateTemplate template, List<CertificateContent> contents, IntConsumer printed) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < contents.size(); from += AT_ONCE) {
            List<CertificateContent> part = contents.subList(from, Math.min(contents.size(), from + AT_ONCE));
            Sheets sheets = new Sheets();
            parts.add(print(template, part, sheets));
            if (sheets.count != part.size()) {
                return Optional.empty();
            }
            printed.accept(from + part.size());
        }
        return Optional.of(parts.size() == 1 ? parts.getFirst() : joined(parts));
    }

    /** The first file with the sheets of the others behind its own. */
    private static byte[] joined(List<byte[]> parts) {
        List<PDDocument> opened = new ArrayList<>();
        try {
            for (byte[] part : parts) {
                opened.add(Loader.loadPDF(part));
            }
            PDDocument whole = opened.getFirst();
            for (PDDocument part : opened.subList(1, opened.size())) {
                for (PDPage sheet : part.getPages()) {
                    whole.importPage(sheet);
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            whole.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opened.forEach(IOUtils::closeQuietly);
        }
    }

    private static byte[] print(CertificateTemplate template, List<CertificateContent> contents, Sheets sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, address) -> isOurs(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> isOurs(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(address -> code(address, contents), "certificate");
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(() -> font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true, EVERYWHERE);
        builder.usePageSupplier((document, width, height, page, shadow) -> sheets.next(document, width, height));
        builder.withProducer("Tổng Kết");
        builder.withW3cDocument(template.fill(contents), null);
        builder.toStream(file);
        try {
            builder.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(String address) {
        return address != null && (address.startsWith(CertificateTemplate.QR) || address.startsWith("data:image/"));
    }

    private static FSStream code(String address, List<CertificateContent> contents) {
        int place = Integer.parseInt(address.substring(CertificateTemplate.QR.length() + 1));
        return new Code(QrCode.png(contents.get(place).address()));
    }

    private record Code(byte[] png) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(png);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream font(String style) {
        return CertificatePrinter.class.getResourceAsStream("/certificates/fonts/LiberationSerif-" + style + ".ttf");
    }

    private static final class Sheets {

        private int count;

        PDPage next(PDDocument document, float width, float height) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            count++;
            return page;
        }
    }
}
