package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who has an item now that is not the register's: LEAP keeps a pointer and what was learned, never a second file.
 *
 * @param body name of the team or body
 * @param consent how the trust knows that the person agrees; may be empty where safety goes first
 * @param receiptNumber number under which the other keeps it; empty while it is not known
 * @param learning what came back that others can learn from
 */
public record Handover(
        @NotNull RedirectTarget target,
        @NotNull @Size(max = 200) String body,
        @NotNull @Size(max = 500) String consent,
        @NotNull @Size(max = 80) String receiptNumber,
        @NotNull @Size(max = 2000) String learning)
        implements Serializable {
    private static final Handover NONE = new Handover(RedirectTarget.NOWHERE, "", "", "", "");

    public Handover {
        body = body == null ? "" : body.strip();
        consent = consent == null ? "" : consent.strip();
        receiptNumber = receiptNumber == null ? "" : receiptNumber.strip();
        learning = learning == null ? "" : learning.strip();
    }

    public static Handover none() {
        return NONE;
    }

    /** Passes it on; a receipt and the learning come later. */
    public static Handover to(RedirectTarget target, String body, String consent) {
        return new Handover(target, body, consent, "", "");
    }

    public Handover with(String receipt, String learned) {
        return new Handover(target, body, consent, receipt, learned);
    }
}
