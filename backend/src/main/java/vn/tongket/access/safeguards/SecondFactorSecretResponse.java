package vn.tongket.access.safeguards;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secret for an authenticator, shown once.
 *
 * @param secret to be typed, in Base32
 * @param address the same as an {@code otpauth:} address
 * @param qrSide how many squares the code of that address has to a side
 * @param qrPath the dark squares as the path of an SVG of that size
 */
@Schema(name = "SecondFactorSecret")
public record SecondFactorSecretResponse(String secret, String address, int qrSide, String qrPath) {

    private static final String ADDRESS =
            "otpauth://totp/T%%E1%%BB%%95ng%%20K%%E1%%BA%%BFt:%s?secret=%s&issuer=T%%E1%%BB%%95ng%%20K%%E1%%BA%%BFt";

    static SecondFactorSecretResponse of(String username, byte[] secret) {
        String text = Base32.encode(secret);
        String address = ADDRESS.formatted(username, text);
        BitMatrix squares = squares(address);
        return new SecondFactorSecretResponse(text, address, squares.getWidth(), path(squares));
    }

    private static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return "SecondFactorSecretResponse[]";
    }
}
