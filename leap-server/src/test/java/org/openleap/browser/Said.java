package org.openleap.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openleap.stack.LeapStack;

/** Something that was said through the API, for tests that need an item, and what its proposer took away. */
public record Said(String reference, String phrase) {
    private static final Pattern REFERENCE = Pattern.compile("FB-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
    private static final Pattern PHRASE = Pattern.compile("\"phrase\"\\s*:\\s*\"([^\"]*)\"");

    /** Anonymously, unless the rest of the body says otherwise. */
    public static Said say(LeapStack leap, String words, String rest) {
        var request = HttpRequest.newBuilder(leap.api("/feedback-items"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"words\": \"" + words + "\"" + rest + "}"))
                .build();
        try {
            var body = leap.http()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return new Said(found(REFERENCE, body, 0), found(PHRASE, body, 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static Said say(LeapStack leap, String words) {
        return say(leap, words, "");
    }

    private static String found(Pattern pattern, String body, int group) {
        var found = pattern.matcher(body);
        if (!found.find()) throw new AssertionError("no " + pattern + " in " + body);
        return found.group(group);
    }
}
