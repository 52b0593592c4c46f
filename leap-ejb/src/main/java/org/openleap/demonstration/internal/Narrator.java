package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Receipt;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.MovableClock;

/** Tells one story: the person speaks, then each step happens at its time. */
@ApplicationScoped
public class Narrator {
    @Inject
    FeedbackService feedback;

    @Inject
    Scenes scenes;

    @Inject
    TellingScenes tellings;

    @Inject
    InstantSource clock;

    /** What people took away, by the keys of their stories. */
    private final Map<String, Receipt> receipts = new HashMap<>();

    /** Items whose people are told by e-mail: nothing else leaves by itself. */
    private final Set<FeedbackReference> byMail = new HashSet<>();

    /** Items that were joined with another one, by that other. */
    private final Map<FeedbackReference, Set<FeedbackReference>> joined = new HashMap<>();

    /** A start-up has no request of its own, and who the caller is belongs to a request. */
    @ActivateRequestContext
    public FeedbackReference tell(JsonObject story) {
        var received = begin(story);
        var receipt = MovableClock.at(received, () -> receive(story, received));
        receipts.put(story.getString("key"), receipt);
        var steps = story.getJsonArray("steps").getValuesAs(JsonObject.class);
        var at = received;
        for (int index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            at = at.plus(Duration.ofHours(step.getInt("afterHours")));
            boolean arrives = index + 1 == steps.size() || !is("bounce", steps.get(index + 1));
            play(step, receipt, arrives, at);
        }
        return receipt.reference();
    }

    private void play(JsonObject step, Receipt receipt, boolean mailArrives, Instant at) {
        Programme.attempt(step, () -> MovableClock.at(at, () -> play(step, receipt, mailArrives)));
    }

    /** One more step of a story that was told before. */
    void goOn(String story, JsonObject step) {
        play(step, receipts.get(story), true);
    }

    private Receipt receive(JsonObject story, Instant at) {
        var said = Speech.submission(story, at);
        var writer = story.getString("writtenBy", "");
        var receipt = writer.isEmpty() ? feedback.submit(said) : scenes.write(writer, said);
        if (Speech.isByMail(story)) byMail.add(receipt.reference());
        delivered(receipt.reference());
        return receipt;
    }

    private void delivered(FeedbackReference item) {
        if (byMail.contains(item)) tellings.delivered(item);
    }

    /** A step is about its own story, or about the one it names. */
    private boolean play(JsonObject step, Receipt own, boolean mailArrives) {
        var receipt = receipts.getOrDefault(step.getString("on", ""), own);
        var item = receipt.reference();
        switch (step.getString("do")) {
            case "merge" -> merge(step, item);
            case "told", "telling", "bounce" -> tellings.play(step, item);
            default -> scenes.play(step, receipt);
        }
        if (mailArrives) delivered(item);
        if (mailArrives) joined.getOrDefault(item, Set.of()).forEach(this::delivered);
        return mailArrives;
    }

    /** From now on the one hears what becomes of the other. */
    private void merge(JsonObject step, FeedbackReference item) {
        var target = receipts.get(step.getString("into")).reference();
        scenes.merge(step, item, target);
        joined.computeIfAbsent(target, head -> new HashSet<>()).add(item);
    }

    private static boolean is(String scene, JsonObject step) {
        return scene.equals(step.getString("do"));
    }

    /** Never in the future, even when the demonstration starts a minute after midnight. */
    private Instant begin(JsonObject story) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, WorkingDays.LONDON).minusDays(story.getInt("daysAgo"));
        var at = day.atTime(LocalTime.parse(story.getString("time")))
                .atZone(WorkingDays.LONDON)
                .toInstant();
        return at.isAfter(now) ? now : at;
    }
}
