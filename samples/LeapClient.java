import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A partner's system in one file, with nothing but Java 17. Against the demonstration it needs no settings:
 *
 * <pre>
 *   java samples/LeapClient.java            tells the trust something, reads it again, reads a list to its end
 *   java samples/LeapClient.java CM-27      also says that your organisation has kept the commitment CM-27
 * </pre>
 *
 * Your own LEAP and client go into the environment: {@code LEAP}, {@code TOKENS}, {@code CLIENT}, {@code SECRET}. The JDK
 * reads no JSON, so {@link #value} picks single values; in your program take a JSON library instead.
 */
public final class LeapClient {
    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String API = setting("LEAP", "http://localhost:8080") + "/api/v1";
    private static final String TOKENS =
            setting("TOKENS", "http://localhost:8081/realms/leap/protocol/openid-connect/token");
    private static final String CLIENT = setting("CLIENT", "merrow-valley-system");
    private static final String SECRET = setting("SECRET", "leap-merrow-valley");
    private static final String SCOPES = "feedback:read feedback:write partnership:read partnership:write";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 4;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    private LeapClient() throws IOException, InterruptedException {
        token = token();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var leap = new LeapClient();
        var told = leap.tell("The bench by the door is always taken.");
        System.out.println("Told: " + told);

        var item = leap.get("/shared-items/" + told);
        System.out.println("It stands at: " + value(item.body(), "outcome"));
        var again = leap.sent(leap.request("/shared-items/" + told).header("If-None-Match", tag(item)));
        System.out.println("Asked again: " + again.statusCode());

        System.out.println("Items that your organisation can read: " + leap.count("/shared-items?limit=50"));
        if (arguments.length > 0) System.out.println(arguments[0] + " stands at: " + leap.keep(arguments[0]));
    }

    /** A token lasts five minutes. A long-running system asks for the next one when a call is answered with 401. */
    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encoded(CLIENT) + "&client_secret=" + encoded(SECRET)
                + "&scope=" + encoded(SCOPES);
        var request = HttpRequest.newBuilder(URI.create(TOKENS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return value(taken(request).body(), "access_token");
    }

    /** The same key with every try: LEAP has the item once, however often the answer was lost. */
    private String tell(String words) throws IOException, InterruptedException {
        var request = request("/shared-items")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"words\": \"" + words + "\", \"people\": 4}"));
        return value(taken(request).body(), "reference");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return taken(request(address));
    }

    /** Follows the Link header as it is, to the end. */
    private int count(String list) throws IOException, InterruptedException {
        int rows = 0;
        for (var address = list; !address.isEmpty(); ) {
            var page = get(address);
            rows += page.body().split("\"reference\"", -1).length - 1;
            var link = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
            address = link.find() ? link.group(1) : "";
        }
        return rows;
    }

    /** Sends the tag of what was read; 412 means that somebody was faster, then read it again and look. */
    private String keep(String commitment) throws IOException, InterruptedException {
        var read = get("/commitments/" + commitment);
        var body = "{\"evidence\": \"The minutes are on our website.\", \"on\": \""
                + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "\"}";
        var kept = taken(request("/commitments/" + commitment + "/evidence")
                .header("Content-Type", "application/json")
                .header("If-Match", tag(read))
                .PUT(BodyPublishers.ofString(body)));
        return value(kept.body(), "status");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("/") ? API + address : address))
                .header("Authorization", "Bearer " + token);
    }

    /** The answer to a call that must succeed; programs look at the code of a problem, people at its detail. */
    private HttpResponse<String> taken(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = sent(request);
        if (answer.statusCode() < 300) return answer;
        throw new IOException(answer.statusCode() + " " + value(answer.body(), "code") + ": "
                + value(answer.body(), "detail"));
    }

    /** Tries again when the line broke, and waits as long as LEAP asks for. */
    private HttpResponse<String> sent(HttpRequest.Builder prepared) throws IOException, InterruptedException {
        var request = prepared.timeout(PATIENCE).build();
        for (int tried = 1; ; tried++) {
            try {
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                boolean isLater = answer.statusCode() == 429 || answer.statusCode() == 503;
                if (!isLater || tried == TRIES) return answer;
                Thread.sleep(Duration.ofSeconds(secondsToWait(answer)).toMillis());
            } catch (IOException broken) {
                if (tried == TRIES) throw broken;
                Thread.sleep(Duration.ofSeconds(tried).toMillis());
            }
        }
    }

    private static long secondsToWait(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(1);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String value(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name, String byDefault) {
        return ENVIRONMENT.getOrDefault(name, byDefault);
    }
}
