package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.openleap.feedback.FeedbackReference;
import org.openleap.intake.CardRegister;
import org.openleap.intake.CardService;
import org.openleap.intake.CloseCardSession;
import org.openleap.intake.EnterCard;
import org.openleap.intake.OpenCardSession;
import org.openleap.shared.MovableClock;

/** Sessions of comment cards: the last waits for its first look, the older ones were read. */
@ApplicationScoped
public class SessionScenes {
    @Inject
    Stage stage;

    @Inject
    CardService cards;

    @Inject
    CardRegister register;

    @EJB
    VoiceReading reading;

    @Inject
    WayInScenes ways;

    @Inject
    InstantSource clock;

    @ActivateRequestContext
    public void play() {
        var book = Script.read("sessions.json");
        var script = new Script(clock);
        Script.objects(book, "sessions").forEach(each -> stage.does(each.getString("by"), () -> session(each, script)));
        Script.objects(book, "links").forEach(each -> stage.does(each.getString("by"), () -> ways.link(each, script)));
    }

    private void session(JsonObject told, Script script) {
        var moment = script.moment(told.getInt("days"));
        long id = MovableClock.at(
                moment,
                () -> cards.open(new OpenCardSession(
                        told.getString("place"),
                        script.day(told.getInt("held")),
                        told.getString("staff"),
                        told.getString("host"),
                        told.getString("channel"),
                        told.getString("service"),
                        told.getInt("collected"))));
        var words = told.getJsonArray("cards").getValuesAs(JsonString::getString);
        var items = words.stream()
                .map(card -> MovableClock.at(moment, () -> cards.enter(card(id, card, told))))
                .toList();
        if (told.containsKey("themes")) read(items, themes(told), moment);
        var reason = told.getString("reason", "");
        if (!reason.isEmpty()) {
            MovableClock.at(moment, () -> close(id, reason));
        }
    }

    /** Nobody asked for anything on these cards; the last session's still wait for their first look. */
    private void read(List<FeedbackReference> items, List<String> themes, Instant came) {
        items.forEach(item -> reading.look(item, came));
        items.forEach(item -> reading.read(item, themes, came));
    }

    private static List<String> themes(JsonObject told) {
        return told.getJsonArray("themes").getValuesAs(JsonString::getString);
    }

    private static EnterCard card(long session, String words, JsonObject told) {
        var key = UUID.nameUUIDFromBytes((told.getString("place") + words).getBytes(StandardCharsets.UTF_8));
        return new EnterCard(session, key, words, "", "", true);
    }

    private boolean close(long id, String reason) {
        cards.close(new CloseCardSession(id, register.find(id).version(), reason));
        return true;
    }
}
