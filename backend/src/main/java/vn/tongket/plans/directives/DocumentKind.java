package vn.tongket.plans.directives;

import vn.tongket.kernel.text.Coded;

/** In what kind of document something is directed, or what was said at an event put down. */
public enum DocumentKind implements Coded {
    /** Thông báo kết luận: what a leader concluded at a meeting. */
    CONCLUSION_NOTICE,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Chỉ thị. */
    INSTRUCTION,
    /** Quyết định. */
    DECISION,
    /** Nghị quyết. */
    RESOLUTION,
    /** Kế hoạch. */
    PLAN,
    OTHER
}
