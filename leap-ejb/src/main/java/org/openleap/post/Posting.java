package org.openleap.post;

import java.util.Map;

/**
 * A mail that is to leave.
 *
 * @param key names it for ever, at most 190 characters of ASCII: a key leaves once
 * @param owner what it belongs to, for example {@code telling-17}; empty when it stands for itself
 * @param address e-mail address, phone number, or postal address with one line each
 * @param subject one line; a text message does without
 * @param headers extra headers of an e-mail
 */
public record Posting(
        String key,
        String owner,
        Channel channel,
        String address,
        String subject,
        String body,
        Map<String, String> headers) {
    public Posting {
        headers = Map.copyOf(headers);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Posting[" + channel + " " + owner + "]";
    }
}
