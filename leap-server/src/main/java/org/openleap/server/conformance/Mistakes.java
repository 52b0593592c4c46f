package org.openleap.server.conformance;

import static org.openleap.server.conformance.Partner.FEEDBACK_READ;
import static org.openleap.server.conformance.Partner.FEEDBACK_WRITE;

import java.util.List;
import java.util.UUID;

/** What a client that is wrong is told, always in the same shape. */
final class Mistakes {
    private static final String AREA = "Mistakes and limits";
    private static final int ENOUGH_TRIES = 15;
    private static final int TOO_MANY_BYTES = 257 * 1024;

    private Mistakes() {}

    static List<Check> checks() {
        return List.of(
                Check.of(AREA, "A property that LEAP does not know is refused", FEEDBACK_WRITE, Mistakes::unknown),
                Check.of(AREA, "A property that comes twice is refused", FEEDBACK_WRITE, Mistakes::twice),
                Check.of(AREA, "A body that is no JSON is refused", FEEDBACK_WRITE, Mistakes::noJson),
                Check.of(AREA, "A body in another format is refused", FEEDBACK_WRITE, Mistakes::otherFormat),
                Check.of(AREA, "A body that is too large is refused", FEEDBACK_WRITE, Mistakes::tooLarge),
                Check.of(AREA, "A value that is missing is named by its place", FEEDBACK_WRITE, Mistakes::missing),
                Check.of(AREA, "What does not exist is answered with 404", FEEDBACK_READ, Mistakes::unknownAddress),
                Check.of(AREA, "Too many tries are answered with 429 and Retry-After", FEEDBACK_WRITE, Mistakes::often),
                Check.of(AREA, "No answer may be stored on the way", FEEDBACK_READ, Mistakes::notStored));
    }

    private static Answer tell(Partner partner, String body) throws NotAsPromised {
        return partner.post(Telling.PATH, UUID.randomUUID(), body);
    }

    private static void unknown(Partner partner) throws NotAsPromised {
        tell(partner, "{\"words\": \"Some.\", \"isUrgent\": true}").requireProblem(400, "unknown-property");
    }

    private static void twice(Partner partner) throws NotAsPromised {
        tell(partner, "{\"words\": \"Some.\", \"words\": \"Other.\"}").requireProblem(400, "duplicate-property");
    }

    private static void noJson(Partner partner) throws NotAsPromised {
        tell(partner, "{\"words\": ").requireProblem(400, "malformed-json");
    }

    private static void otherFormat(Partner partner) throws NotAsPromised {
        partner.postAs("text/plain", Telling.PATH, "Some words.").requireProblem(415, "unsupported-media-type");
    }

    private static void tooLarge(Partner partner) throws NotAsPromised {
        tell(partner, "{\"words\": \"" + "a".repeat(TOO_MANY_BYTES) + "\"}").requireProblem(413, "body-too-large");
    }

    private static void missing(Partner partner) throws NotAsPromised {
        var refused = tell(partner, "{\"words\": \"\"}").requireProblem(422, "invalid-content");
        NotAsPromised.unless(
                refused.json().at("/errors/0/pointer").asString("").equals("/words"),
                "The refusal does not point to the property.");
    }

    private static void unknownAddress(Partner partner) throws NotAsPromised {
        partner.get("/no-such-thing").requireProblem(404, "not-found");
        partner.get(Telling.PATH + "/FB-0000-0000-0").require(404);
    }

    /** Wrong phrases for an item of the kit's own: the only limit that slows nobody else down. */
    private static void often(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var told = Telling.tell(partner, key, Telling.words(key)).require(201).field("reference");
        for (int tried = 0; tried < ENOUGH_TRIES; tried++) {
            var answer = partner.getWithoutToken("/track/" + told, "Tracking-Phrase", "one two three four");
            if (answer.status() != 429) continue;
            answer.requireProblem(429, "feedback.TOO_MANY_TRIES");
            NotAsPromised.unless(answer.header("Retry-After").matches("[1-9][0-9]*"), "It does not say how long.");
            return;
        }
        throw new NotAsPromised("Nobody was slowed down after " + ENOUGH_TRIES + " wrong phrases.");
    }

    private static void notStored(Partner partner) throws NotAsPromised {
        var answer = partner.get("/organisation").require(200);
        NotAsPromised.unless(
                answer.header("Cache-Control").contains("no-store"), "Cache-Control does not say no-store.");
    }
}
