package org.openleap.feedback;

import java.io.Serializable;

/**
 * What the person takes away.
 *
 * @param phrase four plain words that open the tracking page; LEAP keeps only a slow hash of them
 */
public record Receipt(FeedbackReference reference, String phrase) implements Serializable {
    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "Receipt[" + reference + "]";
    }
}
