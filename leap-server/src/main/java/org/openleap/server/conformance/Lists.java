package org.openleap.server.conformance;

import static org.openleap.server.conformance.Partner.FEEDBACK_READ;
import static org.openleap.server.conformance.Partner.FEEDBACK_WRITE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading lists to their end, and asking whether anything has changed. */
final class Lists {
    private static final String AREA = "Lists and changes";
    private static final int SMALL = 7;
    private static final int LARGEST = 200;

    private Lists() {}

    static List<Check> checks() {
        return List.of(
                Check.of(AREA, "Page after page gives every row, none twice", FEEDBACK_READ, Lists::walk),
                Check.of(AREA, "The cursor of the body and the Link header agree", FEEDBACK_READ, Lists::cursorAndLink),
                new Check(
                        AREA,
                        "What has not changed is answered with 304",
                        Set.of(FEEDBACK_READ, FEEDBACK_WRITE),
                        Lists::unchanged),
                Check.of(AREA, "Answers come packed to whoever can unpack them", FEEDBACK_READ, Lists::packed),
                Check.of(AREA, "A wrong limit, cursor or parameter is refused", FEEDBACK_READ, Lists::wrongQuestions));
    }

    /** Newer rows may come in between; none of those that were there may be missing. */
    private static void walk(Partner partner) throws NotAsPromised {
        var there = walk(partner, LARGEST);
        requireRows(there);
        var walked = walk(partner, SMALL);
        NotAsPromised.unless(new HashSet<>(walked).size() == walked.size(), "A row came twice.");
        NotAsPromised.unless(new HashSet<>(walked).containsAll(there), "Small pages gave fewer rows than large ones.");
    }

    private static List<String> walk(Partner partner, int limit) throws NotAsPromised {
        var rows = new ArrayList<String>();
        var page = partner.get(Telling.PATH + "?limit=" + limit).require(200);
        rows.addAll(page.references());
        while (page.next().isPresent()) {
            page = partner.get(page.next().get()).require(200);
            rows.addAll(page.references());
        }
        return rows;
    }

    private static void cursorAndLink(Partner partner) throws NotAsPromised {
        var page = partner.get(Telling.PATH + "?limit=1").require(200);
        requireRows(page.references());
        var cursor = page.field("next");
        NotAsPromised.unless(page.next().isPresent() != cursor.isEmpty(), "One of them is missing.");
        if (cursor.isEmpty()) return;
        var byCursor = partner.get(Telling.PATH + "?limit=1&cursor=" + cursor).require(200);
        var byLink = partner.get(page.next().orElseThrow()).require(200);
        NotAsPromised.unless(byCursor.references().equals(byLink.references()), "They lead to different pages.");
    }

    private static void requireRows(List<String> rows) throws NotAsPromised {
        NotAsPromised.unless(!rows.isEmpty(), "The list is empty: run the kit against the demonstration.");
    }

    private static void unchanged(Partner partner) throws NotAsPromised {
        var key = UUID.randomUUID();
        var told = Telling.tell(partner, key, Telling.words(key)).require(201).field("reference");
        var item = partner.get(Telling.PATH + "/" + told).require(200);
        var again = partner.get(Telling.PATH + "/" + told, "If-None-Match", item.header("ETag"))
                .require(304);
        NotAsPromised.unless(again.body().length == 0, "A 304 came with a body.");
    }

    private static void packed(Partner partner) throws NotAsPromised {
        var answer = partner.get(Telling.PATH, "Accept-Encoding", "gzip").require(200);
        NotAsPromised.unless(answer.header("Content-Encoding").equals("gzip"), "It came unpacked.");
    }

    private static void wrongQuestions(Partner partner) throws NotAsPromised {
        partner.get(Telling.PATH + "?limit=0").requireProblem(400, "invalid-parameter");
        partner.get(Telling.PATH + "?limit=201").requireProblem(400, "invalid-parameter");
        partner.get(Telling.PATH + "?colour=red").requireProblem(400, "unknown-parameter");
        partner.get(Telling.PATH + "?cursor=nonsense").requireProblem(400, "shared.UNKNOWN_CURSOR");
    }
}
