package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import org.openleap.intake.CardRegister;
import org.openleap.intake.CardService;
import org.openleap.intake.CloseCardSession;
import org.openleap.intake.EnterCard;
import org.openleap.intake.OpenCardSession;
import org.openleap.intake.OpenWayIn;
import org.openleap.intake.WayInRegister;
import org.openleap.intake.WayInService;
import org.openleap.shared.MovableClock;

/** Sessions of comment cards, and links that hang on walls. */
@ApplicationScoped
public class SessionScenes {
    @Inject
    Stage stage;

    @Inject
    CardService cards;

    @Inject
    CardRegister register;

    @Inject
    WayInService ways;

    @Inject
    WayInRegister links;

    @Inject
    InstantSource clock;

    @ActivateRequestContext
    public void play() {
        var book = Script.read("sessions.json");
        var script = new Script(clock);
        Script.objects(book, "sessions").forEach(each -> stage.does(each.getString("by"), () -> session(each, script)));
        Script.objects(book, "links").forEach(each -> stage.does(each.getString("by"), () -> link(each, script)));
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
        words.forEach(card -> MovableClock.at(moment, () -> cards.enter(card(id, card, told))));
        var reason = told.getString("reason", "");
        if (!reason.isEmpty()) {
            MovableClock.at(moment, () -> close(id, reason));
        }
    }

    private static EnterCard card(long session, String words, JsonObject told) {
        var key = UUID.nameUUIDFromBytes((told.getString("place") + words).getBytes(StandardCharsets.UTF_8));
        return new EnterCard(session, key, words, "", "", true);
    }

    private boolean close(long id, String reason) {
        cards.close(new CloseCardSession(id, register.find(id).version(), reason));
        return true;
    }

    private void link(JsonObject told, Script script) {
        MovableClock.at(script.moment(told.getInt("days")), () -> {
            var code = ways.open(
                    new OpenWayIn(told.getString("title"), told.getString("service"), told.getString("channel")));
            if (told.getBoolean("ended", false)) ways.end(code, links.find(code).version());
            return code;
        });
    }
}
