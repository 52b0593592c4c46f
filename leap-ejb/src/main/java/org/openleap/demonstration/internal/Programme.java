package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.EnterGuest;
import org.openleap.shared.MovableClock;
import org.openleap.shared.error.LeapException;

/** Tells the stories of the partnerships: who takes part, then every step of all of them in the order of their days. */
@ApplicationScoped
public class Programme {
    private static final Logger LOG = System.getLogger(Programme.class.getName());

    /** As long as the stories go back. */
    private static final int WEEKS = 104;

    /** Asked for once: whoever asks {@link Json} itself makes it search for its provider each time. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    @Inject
    Stage stage;

    @Inject
    Cast cast;

    @Inject
    StakeholderScenes stakeholders;

    @Inject
    PartnershipScenes partnerships;

    @Inject
    Books books;

    @Inject
    InstantSource clock;

    /**
     * @param heard the items of the other stories, by their keys
     * @return everything told so far, for those who tell on
     */
    @ActivateRequestContext
    public Tale play(Map<String, FeedbackReference> heard) {
        var book = Script.read("partnerships.json");
        var tale = new Tale(new Script(clock), heard);
        attempt("the directory", () -> stakeholders.play(Script.read("stakeholders.json"), tale.script));
        stage.enter(Script.objects(book, "guests").stream()
                .collect(Collectors.toMap(guest -> guest.getString("key"), this::guest)));
        attempt("the trust", () -> stage.does("lead", () -> partnerships.introduce(book.getJsonObject("trust"))));
        each(book, "strategies", story -> partnerships.plan(story, tale));
        each(book, "partnerships", story -> begin(story, tale));
        each(book, "interests", story -> books.ask(story, tale.script));
        var steps = steps(book);
        steps.forEach(step -> attempt(step, () -> play(step, tale)));
        LOG.log(Level.INFO, "Demonstration data: {0} partnerships, {1} steps", tale.partnerships.size(), steps.size());
        return tale;
    }

    private static void each(JsonObject book, String chapter, Consumer<JsonObject> telling) {
        Script.objects(book, chapter).forEach(story -> attempt(story.getString("key"), () -> telling.accept(story)));
    }

    private void play(JsonObject step, Tale tale) {
        MovableClock.at(tale.script.moment(step.getInt("days")), () -> books.play(step, tale));
    }

    /** The edge of these stories: what LEAP refuses is told once, and never keeps a demonstration from starting. */
    static void attempt(Object what, Runnable telling) {
        try {
            telling.run();
        } catch (LeapException refused) {
            LOG.log(Level.ERROR, "Demonstration data: left out " + what, refused);
        }
    }

    private Cast.Member guest(JsonObject guest) {
        return cast.guest(new EnterGuest(
                guest.getString("subject"),
                guest.getString("name"),
                guest.getString("organisation"),
                guest.getString("role"),
                guest.getBoolean("signs", false)));
    }

    private void begin(JsonObject story, Tale tale) {
        var reference =
                MovableClock.at(tale.script.moment(story.getInt("begun")), () -> partnerships.begin(story, tale));
        tale.partnerships.put(story.getString("key"), reference);
    }

    /** Stable: what happens on one day happens in the order in which it is written. */
    private static List<JsonObject> steps(JsonObject book) {
        var steps = new ArrayList<>(weeks());
        for (var story : Script.objects(book, "partnerships")) {
            for (var step : Script.objects(story, "steps")) steps.add(of(story, step));
        }
        for (var chapter : List.of("activities", "raised", "told", "answered", "shared")) {
            steps.addAll(Script.objects(book, chapter));
        }
        for (var more : List.of("referrals.json", "checks.json"))
            steps.addAll(Script.objects(Script.read(more), "steps"));
        steps.sort(Comparator.comparingInt(step -> step.getInt("days")));
        return steps;
    }

    /** Once a week what falls due by itself does. */
    private static List<JsonObject> weeks() {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> BUILDERS.createObjectBuilder()
                        .add("do", "timePasses")
                        .add("days", -7 * week)
                        .build())
                .toList();
    }

    /** A step knows whose it is. */
    private static JsonObject of(JsonObject story, JsonObject step) {
        return BUILDERS.createObjectBuilder(step)
                .add("partnership", story.getString("key"))
                .add("organisation", story.getString("organisation"))
                .add("scale", story.getString("scale"))
                .build();
    }
}
