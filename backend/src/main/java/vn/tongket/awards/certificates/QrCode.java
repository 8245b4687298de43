package vn.tongket.awards.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that cameras read. */
final class QrCode {

    /** Dots to a side, so many that each square of the code has several. */
    private static final int SIDE = 400;

    private static final int QUIET_SQUARES = 2;
    private static final int WAYS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The picture as PNG. A quarter of it may be soiled or worn. */
    static byte[] png(String address) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture(readable(address)), "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The standard lets a code be drawn in eight ways. Of one in some hundred the way that is best by its rules has squares
     * that pass for a fourth corner, and many readers lose their way in it; then another one is taken.
     */
    private static BitMatrix readable(String address) throws WriterException {
        BitMatrix squares = drawn(address, Map.of());
        for (int way = 0; way < WAYS && !isRead(squares, address); way++) {
            squares = drawn(address, Map.of(EncodeHintType.QR_MASK_PATTERN, way));
        }
        return squares;
    }

    private static BitMatrix drawn(String address, Map<EncodeHintType, ?> way) throws WriterException {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
        hints.put(EncodeHintType.MARGIN, QUIET_SQUARES);
        hints.putAll(way);
        return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, SIDE, SIDE, hints);
    }

    private static boolean isRead(BitMatrix squares, String address) {
        try {
            DetectorResult found = new Detector(squares).detect(Map.of(DecodeHintType.TRY_HARDER, true));
            return new Decoder().decode(found.getBits()).getText().equals(address);
        } catch (ReaderException e) {
            return false;
        }
    }

    private static BufferedImage picture(BitMatrix squares) {
        BufferedImage picture =
                new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                picture.setRGB(x, y, squares.get(x, y) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
