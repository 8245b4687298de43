package vn.tongket.services.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures that a layout brings within itself, such as an emblem: PNG or JPEG of a size that a sheet needs. */
public final class SheetPicture {

    private static final int MOST_DOTS_A_SIDE = 4_000;
    private static final Pattern TAKEN = Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/=\\s]+)");

    private SheetPicture() {}

    /** Whether an address holds such a picture. Its size is read from its head, before anything is unpacked. */
    public static boolean isTaken(String address) {
        Matcher matcher = TAKEN.matcher(address);
        if (!matcher.matches()) {
            return false;
        }
        try (ImageInputStream content = ImageIO.createImageInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(matcher.group(2))))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            return readers.hasNext() && fits(readers.next(), content, matcher.group(1));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean fits(ImageReader reader, ImageInputStream content, String kind) throws IOException {
        try {
            reader.setInput(content);
            return reader.getFormatName().equalsIgnoreCase(kind)
                    && reader.getWidth(0) <= MOST_DOTS_A_SIDE
                    && reader.getHeight(0) <= MOST_DOTS_A_SIDE;
        } finally {
            reader.dispose();
        }
    }
}
