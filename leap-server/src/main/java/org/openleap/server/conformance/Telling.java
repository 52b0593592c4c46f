package org.openleap.server.conformance;

import static org.openleap.server.conformance.Partner.FEEDBACK_READ;
import static org.openleap.server.conformance.Partner.FEEDBACK_WRITE;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Telling the trust something: once, whatever happens to the line. */
final class Telling {
    static final String PATH = "/shared-items";

    private static final String AREA = "Telling the trust";
    private static final String USED = "feedback.KEY_USED_FOR_OTHER_WORDS";

    private Telling() {}

    static List<Check> checks() {
        return List.of(
                Check.of(AREA, "An item is taken in and gets a number", FEEDBACK_WRITE, Telling::takenIn),
                Check.of(AREA, "The same request again gives the same receipt", FEEDBACK_WRITE, Telling::repeated),
                Check.of(AREA, "The same key with other words is refused", FEEDBACK_WRITE, Telling::changedRepeat),
                Check.of(AREA, "Without an Idempotency-Key nothing is taken in", FEEDBACK_WRITE, Telling::withoutKey),
                Check.of(AREA, "A batch is taken in whole or not at all", FEEDBACK_WRITE, Telling::batch),
                Check.of(AREA, "A CSV file is taken in whole or not at all, and once", FEEDBACK_WRITE, Telling::file),
                new Check(
                        AREA,
                        "What was told can be read again, unchanged, with its moment in UTC",
                        Set.of(FEEDBACK_READ, FEEDBACK_WRITE),
                        Telling::readAgain));
    }

    /** One item of the kit's own. */
    static Answer tell(Partner partner, UUID key, String words) throws NotAsPromised {
        return partner.post(PATH, key, body(words));
    }

    private static String body(String words) {
        return "{\"words\": \"" + words + "\", \"heardHow\": \"The conformance kit\"}";
    }

    /** Words that nobody takes for somebody's. */
    static String words(UUID key) {
        return "A sentence of the conformance kit, number " + key + ".";
    }

    private static void takenIn(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var answer = tell(partner, key, words(key)).require(201);
        var reference = answer.field("reference");
        NotAsPromised.unless(!reference.isEmpty(), "The receipt has no reference.");
        NotAsPromised.unless(
                answer.header("Location").endsWith("/api/v1" + PATH + "/" + reference),
                "The header Location does not lead to the item.");
    }

    private static void repeated(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var first = tell(partner, key, words(key)).require(201);
        var again = tell(partner, key, words(key)).require(201);
        NotAsPromised.unless(first.text().equals(again.text()), "The second receipt is another one.");
    }

    private static void changedRepeat(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        tell(partner, key, words(key)).require(201);
        tell(partner, key, "Other words.").requireProblem(422, USED);
    }

    private static void withoutKey(Partner partner) throws NotAsPromised {
        partner.postWithoutKey(PATH, body("Without a key.")).requireProblem(400, "idempotency-key-required");
    }

    private static void batch(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var good = body(words(key));
        var refused = partner.post(PATH + "/batch", key, "{\"items\": [" + good + ", {\"words\": \"\"}]}")
                .requireProblem(422, "invalid-content");
        NotAsPromised.unless(
                refused.json().at("/errors/0/pointer").asString("").equals("/items/1/words"),
                "The refusal does not point to the item that is wrong.");
        var taken = partner.post(PATH + "/batch", key, "{\"items\": [" + good + ", " + good + "]}")
                .require(201);
        NotAsPromised.unless(taken.json().path("items").size() == 2, "Two items did not get two numbers.");
    }

    private static void file(Partner partner) throws NotAsPromised {
        var good = "words,people\r\n\"" + words(UUID.randomUUID()) + "\",1\r\n";
        var refused = sendFile(partner, good + "Other words.,many\r\n").requireProblem(422, "invalid-content");
        NotAsPromised.unless(
                refused.json().at("/errors/0/pointer").asString("").equals("/3/people"),
                "The refusal does not point to the row and the column that are wrong.");
        var first = sendFile(partner, good).require(201);
        var again = sendFile(partner, good).require(201);
        NotAsPromised.unless(first.text().equals(again.text()), "The same file became other items.");
    }

    private static Answer sendFile(Partner partner, String file) throws NotAsPromised {
        return partner.postAs("text/csv", PATH + ".csv", file);
    }

    private static void readAgain(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var reference = tell(partner, key, words(key)).require(201).field("reference");
        var item = partner.get(PATH + "/" + reference).require(200);
        NotAsPromised.unless(item.field("wording").equals(words(key)), "The words are not those that were sent.");
        requireUtc(item.field("listedAt"));
    }

    private static void requireUtc(String moment) throws NotAsPromised {
        try {
            Instant.parse(moment);
            NotAsPromised.unless(moment.endsWith("Z"), "The moment " + moment + " is not UTC.");
        } catch (DateTimeParseException other) {
            throw new NotAsPromised("\"" + moment + "\" is no moment.", other);
        }
    }
}
