package org.openleap.post.internal;

import java.util.Map;
import org.openleap.post.Channel;

/**
 * A mail on its way, apart from the database.
 *
 * @param messageId always the same for one mail, so that a repeated send can be recognised
 * @param attempt which attempt it is, from 1
 */
record OutgoingMail(
        long id,
        String messageId,
        Channel channel,
        String address,
        String subject,
        String body,
        Map<String, String> headers,
        int attempt) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "OutgoingMail[" + messageId + "]";
    }
}
