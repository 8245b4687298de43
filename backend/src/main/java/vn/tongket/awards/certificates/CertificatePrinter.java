package vn.tongket.awards.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.tongket.services.print.ArchivePdf;

/** Sets certificates as PDF for the archive, a sheet each. */
final class CertificatePrinter {

    /** As many as are laid out together: memory stays the same however many there are in all. */
    private static final int AT_ONCE = 25;

    private static final String SCHEME = CertificateTemplate.QR.replaceFirst(":.*", "");

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
            ArchivePdf.Made made = ArchivePdf.set(
                    template.fill(part), new ArchivePdf.Pictures(SCHEME, address -> code(address, part)), 1);
            if (made.sheets() != part.size()) {
                return Optional.empty();
            }
            parts.add(made.content());
            printed.accept(from + part.size());
        }
        return Optional.of(ArchivePdf.joined(parts));
    }

    private static byte[] code(String address, List<CertificateContent> contents) {
        int place = Integer.parseInt(address.substring(CertificateTemplate.QR.length() + 1));
        return QrCode.png(contents.get(place).address());
    }
}
