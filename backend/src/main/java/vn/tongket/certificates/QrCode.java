package vn.tongket.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that cameras read. */
final class QrCode {

    /** Dots to a side, so many that each square of the code has several. */
    private static final int SIDE = 400;

    private static final int QUIET_SQUARES = 2;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The picture as PNG. A quarter of it may be soiled or worn. */
    static byte[] png(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_SQUARES));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture(squares), "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
