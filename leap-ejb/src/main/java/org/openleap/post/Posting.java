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
 * @param secret what it says is forgotten once it has left
 */
public record Posting(
        String key,
        String owner,
        Channel channel,
        String address,
        String subject,
        String body,
        Map<String, String> headers,
        boolean secret) {
    public Posting {
        headers = Map.copyOf(headers);
    }

    public Posting(
            String key,
            String owner,
            Channel channel,
            String address,
            String subject,
            String body,
            Map<String, String> headers) {
        this(key, owner, channel, address, subject, body, headers, false);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Posting[" + channel + " " + owner + "]";
    }
}
