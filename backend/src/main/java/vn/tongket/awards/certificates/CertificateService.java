package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.http.bind.PathValues;

/** Prints the certificate of an award. */
@ApplicationScoped
class CertificateService {

    private final Awards awards;
    private final CertificateTemplateService templates;
    private final CertificateAccess access;
    private final PublicAddress address;
    private final CurrentRequest request;

    CertificateService(
            Awards awards,
            CertificateTemplateService templates,
            CertificateAccess access,
            PublicAddress address,
            CurrentRequest request) {
        this.awards = awards;
        this.templates = templates;
        this.access = access;
        this.address = address;
        this.request = request;
    }

    /**
     * A certificate.
     *
     * @param serial of its award
     */
    record Printed(String serial, byte[] file) {}

    Printed print(String id) {
        UUID award = PathValues.id(id, "award.unknown");
        AwardResponse seen = awards.byIds(List.of(award)).stream()
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound("award.unknown", id));
        IssuedAward issued = awards.issued(award).orElseThrow(() -> without(seen));
        if (!access.canPrint(request.actor(), issued)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (issued.annulment() != null) {
            throw ApiProblem.conflict("certificate.annulled");
        }
        byte[] file = CertificatePrinter.print(templates.inUse().template(), List.of(content(issued)), printed -> {})
                .orElseThrow(() -> ApiProblem.conflict("certificate.too-long"));
        return new Printed(issued.award().serial(), file);
    }

    private static ApiProblem without(AwardResponse award) {
        return award.recipient().name() == null
                ? ApiProblem.conflict("certificate.unnamed")
                : ApiProblem.conflict("certificate.not-issued", award.status().code());
    }

    /** What the certificate of an award shows; its code leads to the page that answers for it. */
    CertificateContent content(IssuedAward issued) {
        String serial = issued.award().serial();
        return CertificateContent.of(issued.award(), address.of("/xac-minh/" + serial.replace("-", "")));
    }
}
