package org.openleap.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openleap.api.ApiClient.Answer;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import tools.jackson.databind.JsonNode;

/** The system of Merrow Valley CVS on the API: it tells, reads, follows the feed and answers what is passed to it. */
final class PartnerSystem {
    static final String ANSWER = "{\"answer\": \"WILL_DO\", \"words\": \"We can fit dimmers before the winter.\"}";

    private final ApiClient api;
    private final FreshToken token;

    PartnerSystem(LeapStack leap, ApiClient api) {
        this.api = api;
        this.token = new FreshToken(() -> leap.tokenOfSystem(ApiScope.ALL));
    }

    Answer tell(String path, UUID key, String body) {
        return api.send(request(path)
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return api.send(request(path));
    }

    /** With no body when there are no words. */
    Answer put(String path, String body, String... headers) {
        var request = request(path).PUT(body(body));
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        return api.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static BodyPublisher body(String body) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    /** What waits for its organisation, of whatever the trust passed to it. */
    List<JsonNode> referrals() {
        return get("/referrals?waiting=true&limit=200")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** Goes on with it: one that is offered is taken, one that was taken is answered with yes or no. */
    Answer goOn(JsonNode referral, boolean willing) {
        var answer = willing ? ANSWER : ANSWER.replace("WILL_DO", "CANNOT_DO");
        return isOffered(referral)
                ? put(path(referral) + "/acceptance", "", "If-Match", tag(referral))
                : put(path(referral) + "/answer", answer, "If-Match", tag(referral));
    }

    Answer giveBack(JsonNode referral) {
        return put(
                path(referral) + "/return",
                "{\"reason\": \"That corridor is the council's.\"}",
                "If-Match",
                tag(referral));
    }

    static boolean isOffered(JsonNode referral) {
        return referral.path("status").asString().equals("OFFERED");
    }

    static String path(JsonNode referral) {
        return "/referrals/" + referral.path("id").asLong();
    }

    /** As it stands now. */
    String tag(JsonNode referral) {
        return get(path(referral)).header("ETag");
    }

    /** The place behind the last event that is in the feed by now. */
    String endOfFeed() {
        var place = "/changes?limit=200";
        for (var next = following(place); !next.equals(place); next = following(place)) place = next;
        return place;
    }

    /** Everything in the feed behind that place. */
    List<JsonNode> changesSince(String place) {
        var found = new ArrayList<JsonNode>();
        for (var at = place; ; ) {
            var batch = get(at);
            batch.json().valueStream().forEach(found::add);
            var next = following(at, batch);
            if (next.equals(at)) return found;
            at = next;
        }
    }

    private String following(String place) {
        return following(place, get(place));
    }

    private static String following(String place, Answer batch) {
        var link = batch.header("Link");
        return link.isEmpty() ? place : link.substring(link.indexOf("/changes"), link.indexOf('>'));
    }

    private HttpRequest.Builder request(String path) {
        return api.request(path).header("Authorization", token.bearer());
    }

    /** The references that an answer to {@link #tell} names: of one item or of several. */
    static Stream<String> told(Answer answer) {
        var items = answer.json().path("items");
        return items.isMissingNode()
                ? Stream.of(answer.field("reference"))
                : items.valueStream().map(item -> item.path("reference").asString());
    }
}
