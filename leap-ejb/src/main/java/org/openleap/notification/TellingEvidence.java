package org.openleap.notification;

import java.io.Serializable;
import java.util.List;
import org.openleap.post.PostedMail;

/**
 * Everything that proves how somebody was told, or why not.
 *
 * @param detail with what people did about it
 * @param mails what LEAP sent, with each attempt, oldest first
 */
public record TellingEvidence(TellingDetail detail, List<PostedMail> mails) implements Serializable {
    public TellingEvidence {
        mails = List.copyOf(mails);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TellingEvidence[" + detail.telling().id() + "]";
    }
}
