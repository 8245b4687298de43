package vn.tongket.awards.awards;

import vn.tongket.kernel.text.Coded;

/** By which authority a decision is signed. */
public enum SignerPrefix implements Coded {
    /** Thay mặt: for a collective body. */
    TM,
    /** Quyền: acting. */
    Q,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order. */
    TL,
    /** Thừa ủy quyền: by a delegation. */
    TUQ
}
