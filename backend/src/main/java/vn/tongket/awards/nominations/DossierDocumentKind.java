package vn.tongket.awards.nominations;

import vn.tongket.kernel.text.Coded;

/** What a paper of a dossier is. */
public enum DossierDocumentKind implements Coded {
    /** Tờ trình. */
    PROPOSAL,
    /** Báo cáo thành tích. */
    ACHIEVEMENT_REPORT,
    /** Biên bản họp xét. */
    MINUTES,
    /** Giấy chứng nhận hoặc quyết định công nhận sáng kiến. */
    INITIATIVE_CERTIFICATE,
    /** Ý kiến của đơn vị cũ. */
    FORMER_UNIT_OPINION,
    /** Bản đăng ký thi đua; what the register here says makes it needless. */
    REGISTRATION,
    /** Giấy tờ khác. */
    OTHER
}
