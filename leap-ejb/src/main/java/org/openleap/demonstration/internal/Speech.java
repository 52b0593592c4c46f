package org.openleap.demonstration.internal;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.Contact;
import org.openleap.feedback.Relation;
import org.openleap.feedback.Representation;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.feedback.Translation;
import org.openleap.notification.Group;
import org.openleap.notification.Route;
import org.openleap.reference.WorkingDays;

/** Reads what a person of the stories says, and how they said it. */
final class Speech {
    private Speech() {}

    static SubmitFeedback submission(JsonObject story, Instant at) {
        return new SubmitFeedback(
                UUID.nameUUIDFromBytes(story.getString("key").getBytes(StandardCharsets.UTF_8)),
                story.getString("words"),
                story.getString("request"),
                story.getString("service"),
                month(story.getInt("monthsBefore"), at),
                story.getString("channel"),
                Capacity.valueOf(story.getString("capacity")),
                Answer.valueOf(story.getString("harm")),
                story.getBoolean("complaint"),
                story.getBoolean("mayPublish"),
                story.getBoolean("mayShare"),
                contact(story.getJsonObject("contact")),
                circumstances(story));
    }

    static boolean isByMail(JsonObject story) {
        return story.getJsonObject("contact").getString("route").equals(Route.EMAIL.name());
    }

    private static Contact contact(JsonObject contact) {
        var needs = contact.getJsonArray("needs").getValuesAs(JsonString::getString);
        return new Contact(
                Route.valueOf(contact.getString("route")),
                contact.getString("name"),
                contact.getString("address"),
                needs.stream().collect(Collectors.toSet()),
                new Group(contact.getString("group", ""), contact.getInt("groupSize", 0)),
                contact.getString("language", ""));
    }

    private static Circumstances circumstances(JsonObject story) {
        boolean isTranscript = story.containsKey("writtenBy");
        return new Circumstances("", isTranscript, LocalDate.MAX, speaker(story), english(story));
    }

    private static Representation speaker(JsonObject story) {
        if (!story.containsKey("speaker")) return Representation.none();
        var speaker = story.getJsonObject("speaker");
        return new Representation(
                Relation.valueOf(speaker.getString("relation")),
                speaker.getString("onBehalfOf"),
                speaker.getString("proof"));
    }

    private static Translation english(JsonObject story) {
        return story.containsKey("english") ? english(story.getJsonObject("english"), "") : Translation.none();
    }

    /** @param language when the step itself does not say */
    static Translation english(JsonObject said, String language) {
        return new Translation(
                said.getString("language", language),
                said.getString("words"),
                said.getString("request", ""),
                said.getString("translator"));
    }

    private static String month(int before, Instant at) {
        if (before < 0) return "";
        return YearMonth.from(at.atZone(WorkingDays.LONDON)).minusMonths(before).toString();
    }
}
